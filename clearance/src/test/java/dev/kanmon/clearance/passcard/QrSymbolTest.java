package dev.kanmon.clearance.passcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrSymbolTest {
    @Test
    void capitalsAndDigitsTakeTheAlphanumericMode() {
        String text = "RDB1B" + "A".repeat(306);

        // ISO/IEC 18004 table 7: version 10-M holds 311 alphanumeric characters, with 57 modules along a side.
        assertThat(QrSymbol.of(text).side()).isEqualTo(57 + 8);
        assertThat(QrSymbol.of(text + "A").side()).isEqualTo(61 + 8);
    }

    @Test
    void aCodeIsReadBackFromItsPng() {
        for (String text : new String[] {TestPass.BARCODE, TestPass.VDS_NC}) {
            for (int scale = 2; scale < 6; scale++) {
                assertThat(read(QrSymbol.of(text).png(scale))).isEqualTo(text);
            }
        }
    }

    @Test
    void aCodeIsReadBackFromAPhotoThatIsTurnedNoisyAndGrey() throws IOException {
        long seed = 20261127;
        Random random = new Random(seed);
        BufferedImage code = ImageIO.read(
                new ByteArrayInputStream(QrSymbol.of(TestPass.BARCODE).png(6)));
        BufferedImage photo = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 900; y++) {
            for (int x = 0; x < 900; x++) {
                double turn = Math.toRadians(12);
                int codeX = (int) (Math.cos(turn) * (x - 450) + Math.sin(turn) * (y - 450)) + code.getWidth() / 2;
                int codeY = (int) (Math.cos(turn) * (y - 450) - Math.sin(turn) * (x - 450)) + code.getHeight() / 2;
                boolean inside = codeX >= 0 && codeY >= 0 && codeX < code.getWidth() && codeY < code.getHeight();
                int shade = (inside ? (code.getRGB(codeX, codeY) & 0xff) * 130 / 255 : 120) + 40 + random.nextInt(40);
                photo.setRGB(x, y, shade << 16 | shade << 8 | shade);
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpeg", jpeg);

        assertThat(read(jpeg.toByteArray())).as("seed " + seed).isEqualTo(TestPass.BARCODE);
    }

    @Test
    void bytesThatAreNoTextComeThrough() {
        StringBuilder bytes = new StringBuilder("\u00dc\u0003");
        for (char value = 1; value < 256; value++) {
            bytes.append(value);
        }

        assertThat(read(QrSymbol.of(bytes.toString()).png(3))).isEqualTo(bytes.toString());
    }

    @Test
    void theSvgDrawsTheSameSquares() {
        QrSymbol code = QrSymbol.of(TestPass.BARCODE);
        String svg = code.svg("<gate>");
        GreyImage drawn = new GreyImage(code.side(), code.side());
        java.util.regex.Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z")
                .matcher(svg)
                .results()
                .forEach(run -> {
                    assertThat(run.group(3)).isEqualTo(run.group(4));
                    drawn.fill(
                            Integer.parseInt(run.group(1)),
                            Integer.parseInt(run.group(2)),
                            Integer.parseInt(run.group(3)),
                            1,
                            GreyImage.BLACK);
                });

        assertThat(drawn.png()).isEqualTo(code.png(1));
        assertThat(svg)
                .contains("<title>&lt;gate&gt;</title>", "viewBox=\"0 0 %d %d\"".formatted(code.side(), code.side()));
    }

    @Test
    void theQuietZoneIsFourModulesWide() throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(QrSymbol.of("RDB1").png(3)));

        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < 12; y++) {
                assertThat(image.getRGB(x, y) & 0xff).isEqualTo(255);
            }
        }
        assertThat(image.getRGB(12, 12) & 0xff).isZero();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> QrSymbol.of("a".repeat(2332))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrSymbol.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrSymbol.of("김")).isInstanceOf(IllegalArgumentException.class);
        assertThat(QrSymbol.of("a".repeat(2331)).side()).isEqualTo(185);
        assertThatThrownBy(() -> QrSymbol.of("A").png(41)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anImageOfTooManyPixelsIsNotDecoded() {
        byte[] png = QrSymbol.of("RDB1").png(1);
        // Width and height stand at 16 and 20 of a PNG; its check of them is not looked at before they are.
        png[17] = 1;
        png[21] = 1;

        assertThat(QrPhoto.read(png)).isInstanceOf(QrPhoto.Reading.TooLarge.class);
    }

    @Test
    void whatIsNoCodeIsToldApart() {
        byte[] png = QrSymbol.of("RDB1").png(2);

        assertThat(QrPhoto.read(new GreyImage(300, 300).png())).isInstanceOf(QrPhoto.Reading.NoCode.class);
        assertThat(QrPhoto.read(java.util.Arrays.copyOf(png, 40))).isInstanceOf(QrPhoto.Reading.NoImage.class);
        assertThat(QrPhoto.read("RDB1".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(QrPhoto.Reading.NoImage.class);
    }

    private static String read(byte[] image) {
        assertThat(QrPhoto.read(image)).isInstanceOf(QrPhoto.Reading.Read.class);
        return new String(((QrPhoto.Reading.Read) QrPhoto.read(image)).content(), StandardCharsets.ISO_8859_1);
    }
}

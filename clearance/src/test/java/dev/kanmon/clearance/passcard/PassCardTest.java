package dev.kanmon.clearance.passcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.pass.Pass;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PassCardTest {
    private static final Locale[] LANGUAGES = {Locale.KOREAN, Locale.JAPANESE, Locale.ENGLISH};

    @Test
    void thePageSaysWhatThePassSaysInEachLanguage() {
        for (Locale language : LANGUAGES) {
            String page = TestPass.card().page(language);

            assertThat(page)
                    .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\">")
                    .contains(
                            "JP26331 00042 5", "KE703", "ICN → NRT", "KIM, MIN JUN", "M12345678 (KOR)", "1a2b3c4d5e6f")
                    .doesNotContain("{text.", "{part.", "{0}");
            assertThat(page.split("<svg", -1)).hasSize(3);
        }
    }

    @Test
    void daysAndStatesAreInTheLanguage() {
        assertThat(TestPass.card().page(Locale.KOREA)).contains("2026년 11월 27일", "1988년 3월 5일", "90일", "일본 입국");
        assertThat(TestPass.card().page(Locale.JAPAN)).contains("2026年11月27日", "90日", "日本への入国");
        assertThat(TestPass.card().page(Locale.FRANCE)).contains("27 November 2026", "90 days", "into Japan");
    }

    @Test
    void thePageFetchesNothingAndRunsNothing() {
        assertThat(TestPass.card().page(Locale.ENGLISH))
                .doesNotContainIgnoringCase("<script")
                .doesNotContain("src=", "href=", "url(", "@import")
                .contains("default-src 'none'");
    }

    @Test
    void aPageWithOneSealHasOneCode() {
        PassCard card = new PassCard(TestPass.card().pass(), null, TestPass.BARCODE);

        assertThat(card.page(Locale.ENGLISH).split("<svg", -1)).hasSize(2);
        assertThatThrownBy(() -> new PassCard(card.pass(), null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theThreeLanguagesHaveTheSameKeys() {
        assertThat(PassWords.of(Locale.KOREAN).keys())
                .isEqualTo(PassWords.of(Locale.ENGLISH).keys())
                .isEqualTo(PassWords.of(Locale.JAPANESE).keys());
    }

    @Test
    void theWalletImageIsAScreenOfAPhoneWithTheSmallFormInIt() throws IOException {
        byte[] wallet = TestPass.card().wallet();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(wallet));
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isEqualTo(1920);
        assertThat(((QrPhoto.Reading.Read) QrPhoto.read(wallet)).content())
                .isEqualTo(TestPass.BARCODE.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theSamePassGivesTheSameImageAndAnotherAnother() {
        PassCard other = new PassCard(Pass.of(TestPass.named("KIM  MIN JUNG")), TestPass.VDS_NC, TestPass.BARCODE);

        assertThat(TestPass.card().wallet()).isEqualTo(TestPass.card().wallet()).isNotEqualTo(other.wallet());
    }

    /** 39 letters, the widest and the longest there are, stay inside: the margins are white. */
    @Test
    void theLongestNameFits() throws IOException {
        PassCard card =
                new PassCard(Pass.of(TestPass.named("W".repeat(20) + "  " + "M".repeat(17))), null, TestPass.BARCODE);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(card.wallet()));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < 50; x++) {
                assertThat(image.getRGB(x, y) & 0xff).isEqualTo(255);
                assertThat(image.getRGB(image.getWidth() - 1 - x, y) & 0xff).isEqualTo(255);
            }
        }
    }

    @Test
    void everyLetterOfAPassIsDrawnUnlikeEveryOther() {
        java.util.Set<java.util.List<Byte>> seen = new java.util.HashSet<>();
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ->";
        for (int i = 0; i < letters.length(); i++) {
            GreyImage image = new GreyImage(60, 60);
            Lettering.line(image, letters.substring(i, i + 1), 10, 40, 60);
            java.util.List<Byte> bytes = new java.util.ArrayList<>();
            for (byte one : image.png()) {
                bytes.add(one);
            }
            seen.add(bytes);
        }
        assertThat(seen).hasSize(letters.length());
        assertThatThrownBy(() -> Lettering.line(new GreyImage(60, 60), "a", 10, 40, 60))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package dev.kanmon.clearance.passcard;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the QR code in a PNG or JPEG: a photo, a picture of a screen, or a file that this package made. */
public final class QrPhoto {
    /** A phone's photo has twelve million, some have 24; decoded, these take 100 MB. Looked at before anything is decoded. */
    public static final int MAXIMUM_PIXELS = 25_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** Bytes come through one by one: seals of Doc 9303 part 13 are no text. */
    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.TRY_HARDER,
            true,
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(BarcodeFormat.QR_CODE),
            DecodeHintType.CHARACTER_SET,
            "ISO-8859-1");

    private QrPhoto() {}

    /** What came of it. */
    public sealed interface Reading {
        /**
         * A code was read.
         *
         * @param content its bytes; of several codes in the photo, one's
         */
        @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
        record Read(byte[] content) implements Reading {}

        /** The bytes are no PNG or JPEG that can be decoded. */
        record NoImage() implements Reading {}

        /** The image has more than {@link #MAXIMUM_PIXELS}. */
        record TooLarge() implements Reading {}

        /** No QR code was found in it, or none that can be read. */
        record NoCode() implements Reading {}
    }

    /** Whether bytes begin as those of a PNG or JPEG. */
    public static boolean looksLikeOne(byte[] bytes) {
        return begins(bytes, PNG) || begins(bytes, JPEG);
    }

    /** Reads the code in an image. Nothing is written anywhere. */
    public static Reading read(byte[] bytes) {
        if (!looksLikeOne(bytes)) {
            return new Reading.NoImage();
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(begins(bytes, PNG) ? "png" : "jpeg")
                .next();
        // Kept in memory: ImageIO.createImageInputStream may put what it reads into a file.
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MAXIMUM_PIXELS) {
                return new Reading.TooLarge();
            }
            return code(luminance(reader.read(0)))
                    .<Reading>map(Reading.Read::new)
                    .orElseGet(Reading.NoCode::new);
        } catch (IOException | RuntimeException e) {
            // The decoders of Java throw many things at damaged images.
            return new Reading.NoImage();
        } finally {
            reader.dispose();
        }
    }

    private static LuminanceSource luminance(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] shades = new byte[width * height];
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                shades[y * width + x] = (byte) shade(line[x]);
            }
        }
        return new PlanarYUVLuminanceSource(shades, width, height, 0, 0, width, height, false);
    }

    /** Green counts twice, as eyes have it; what shines through lies on white. */
    private static int shade(int pixel) {
        int opaque = pixel >>> 24;
        int grey = ((pixel >> 16 & 0xff) + 2 * (pixel >> 8 & 0xff) + (pixel & 0xff)) / 4;
        return (grey * opaque + 255 * (255 - opaque)) / 255;
    }

    private static Optional<byte[]> code(LuminanceSource image) {
        for (Binarizer binarizer : List.of(new HybridBinarizer(image), new GlobalHistogramBinarizer(image))) {
            BinaryBitmap bitmap = new BinaryBitmap(binarizer);
            Optional<Result> found = one(bitmap).or(() -> several(bitmap));
            if (found.isPresent()) {
                return found.map(result -> bytes(result.getText()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Result> one(BinaryBitmap bitmap) {
        try {
            return Optional.of(new QRCodeReader().decode(bitmap, HINTS));
        } catch (ReaderException | RuntimeException none) {
            // Some shapes that are no code lead the reader out of its arrays.
            return Optional.empty();
        }
    }

    /** A photo of the printed page has two codes, which confuse who looks for one. */
    private static Optional<Result> several(BinaryBitmap bitmap) {
        try {
            return Optional.of(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)[0]);
        } catch (ReaderException | RuntimeException none) {
            return Optional.empty();
        }
    }

    /** A code may name a character set itself; then its text has other characters. */
    private static byte[] bytes(String text) {
        Charset charset = text.chars().allMatch(character -> character <= 0xff)
                ? StandardCharsets.ISO_8859_1
                : StandardCharsets.UTF_8;
        return text.getBytes(charset);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}

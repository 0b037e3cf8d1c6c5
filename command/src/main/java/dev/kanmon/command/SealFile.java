package dev.kanmon.command;

import dev.kanmon.clearance.passcard.QrPhoto;
import dev.kanmon.command.terminal.InputFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A file that holds a seal: as text, as bytes of Doc 9303 part 13, or as a picture of a QR code. */
sealed interface SealFile {
    /**
     * A seal, so far as the file could be opened.
     *
     * @param text as a reader of barcodes gives it; bytes that are no text as characters of ISO 8859-1
     */
    record Seal(String text) implements SealFile {}

    /** None, and what to tell the owner of the file. */
    record Unreadable(String sentence) implements SealFile {}

    /** What every seal of Doc 9303 part 13 begins with (section 2.2). */
    byte BINARY = (byte) 0xDC;

    static SealFile read(String file) {
        return switch (InputFile.read(file)) {
            case InputFile.Missing(String sentence) -> new Unreadable(sentence);
            case InputFile.Content(byte[] bytes) -> QrPhoto.looksLikeOne(bytes) ? photo(bytes) : seal(bytes);
        };
    }

    private static SealFile photo(byte[] bytes) {
        return switch (QrPhoto.read(bytes)) {
            case QrPhoto.Reading.Read(byte[] content) -> seal(content);
            case QrPhoto.Reading.NoCode _ ->
                new Unreadable("No QR code was found in the picture. Take it again, straight and near.");
            case QrPhoto.Reading.NoImage _ -> new Unreadable("The picture is damaged.");
            case QrPhoto.Reading.TooLarge _ ->
                new Unreadable("The picture has more than " + QrPhoto.MAXIMUM_PIXELS + " pixels. Make it smaller.");
        };
    }

    private static SealFile seal(byte[] bytes) {
        if (bytes.length > 0 && bytes[0] == BINARY) {
            return new Seal(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Editors end the last line; that is not part of the seal, of which every byte counts.
            return new Seal(text.replaceFirst("\r?\n\\z", ""));
        } catch (CharacterCodingException e) {
            return new Unreadable("The file is neither text, nor a seal in bytes, nor a PNG or JPEG.");
        }
    }
}

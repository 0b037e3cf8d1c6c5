package dev.kanmon.seals.barcode;

import dev.kanmon.seals.UnreadableSealException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Content compressed with zlib (RFC 1950). */
final class Zipped {
    private Zipped() {}

    /**
     * Inflates.
     *
     * @throws UnreadableSealException where it is more than {@code maximum} bytes, not zlib, cut off, or followed by more
     */
    static byte[] inflate(byte[] zipped, int maximum) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(zipped);
            byte[] content = new byte[maximum + 1];
            int length = 0;
            while (!inflater.finished() && length < content.length) {
                int more = inflater.inflate(content, length, content.length - length);
                if (more == 0 && !inflater.finished()) {
                    throw new UnreadableSealException("The zipped content is cut off.");
                }
                length += more;
            }
            if (length > maximum) {
                throw new UnreadableSealException("The zipped content is larger than " + maximum + " bytes.");
            }
            if (inflater.getRemaining() > 0) {
                throw new UnreadableSealException("Something follows the zipped content.");
            }
            return Arrays.copyOf(content, length);
        } catch (DataFormatException e) {
            throw new UnreadableSealException("The zipped content cannot be read.", e);
        } finally {
            inflater.end();
        }
    }
}

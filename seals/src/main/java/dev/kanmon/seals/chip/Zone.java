package dev.kanmon.seals.chip;

import dev.kanmon.seals.UnreadableSealException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The machine readable zone of a chip (EF.DG1, Doc 9303 part 10 section 4.7.1): tag 0x61 around tag 0x5F1F around the zone.
 *
 * @param text the lines one after another without breaks: 90 characters of a card (TD1), 72 (TD2) or 88 of a passport (TD3)
 */
public record Zone(String text) {
    private static final Set<Integer> LENGTHS = Set.of(72, 88, 90);
    private static final byte[] TAGS = {0x61, 0x5F, 0x1F};

    /** Both tags and both lengths; each length has one byte, as all are below 128. */
    private static final int HEAD = 5;

    /**
     * Reads one.
     *
     * @param file the bytes of EF.DG1, with nothing after its end
     * @throws UnreadableSealException where it is not in the form of Doc 9303; the message repeats nothing of it
     */
    public static Zone read(byte[] file) {
        int length = file.length - HEAD;
        if (!LENGTHS.contains(length)
                || file[0] != TAGS[0]
                || file[1] != file.length - 2
                || file[2] != TAGS[1]
                || file[3] != TAGS[2]
                || file[4] != length) {
            throw new UnreadableSealException("Data group 1 is not in the form of a machine readable zone.");
        }
        String text = new String(file, HEAD, length, StandardCharsets.ISO_8859_1);
        if (!text.chars().allMatch(Zone::letter)) {
            throw new UnreadableSealException("The zone in data group 1 has characters that no zone has.");
        }
        return new Zone(text);
    }

    private static boolean letter(int character) {
        return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9') || character == '<';
    }

    /** Nothing of it: a zone names a person. */
    @Override
    public String toString() {
        return "Zone of " + text.length() + " characters";
    }
}

package dev.kanmon.messages.mrz;

import java.util.ArrayList;
import java.util.List;

/** Parts a list of zones that was pasted into one field. */
public final class TypedZones {
    /** A zone of two lines has birth and expiry, six digits each, in the second, and names in the first. */
    private static final int DIGITS_OF_SECOND_LINE = 6;

    private TypedZones() {}

    /**
     * Parts it by the lengths of its lines: a passport has two of 44 characters, smaller documents two of 36 or three of 30
     * (Doc 9303 parts 4 to 6). Empty lines part nothing. A line that has no other to it stands for itself, so that a typing
     * error in one zone spoils no other.
     *
     * @return each zone with its lines, in the order of the list, at most one more than asked for
     */
    public static List<String> apart(String pasted, int most) {
        List<String> lines = TypedZone.plain(pasted).lines().toList();
        List<String> zones = new ArrayList<>();
        int at = 0;
        while (at < lines.size() && zones.size() <= most) {
            int end = at + together(lines, at);
            zones.add(String.join("\n", lines.subList(at, end)));
            at = end;
        }
        return zones;
    }

    private static int together(List<String> lines, int at) {
        int length = lines.get(at).length();
        if (length == MrzFormat.TD1.lineLength()) {
            int end = at + 1;
            while (end < lines.size()
                    && end < at + MrzFormat.TD1.lines()
                    && lines.get(end).length() == length) {
                end++;
            }
            return end - at;
        }
        boolean pair = at + 1 < lines.size()
                && lines.get(at + 1).length() == length
                && digits(lines.get(at)) < DIGITS_OF_SECOND_LINE
                && digits(lines.get(at + 1)) >= DIGITS_OF_SECOND_LINE;
        return pair ? MrzFormat.TD3.lines() : 1;
    }

    private static long digits(String line) {
        return line.chars().filter(Character::isDigit).count();
    }
}

package dev.kanmon.messages.mrz;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the zone in a text: its lines, its size, capitals only. */
final class ZoneScanner {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ZoneScanner() {}

    /** The lines joined, whatever parts them, blanks around them taken away. */
    static List<String> lines(String text) {
        return Arrays.stream(text.replace(BYTE_ORDER_MARK, "").split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The size that has such lines; a V at the start makes it a visa (Doc 9303 part 7, 4.2.2). */
    static Optional<MrzFormat> format(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int total = lines.stream().mapToInt(String::length).sum();
        boolean visa = Character.toUpperCase(lines.getFirst().charAt(0)) == 'V';
        return Arrays.stream(MrzFormat.values())
                .filter(format -> total == format.characters())
                .filter(format -> lines.size() == 1
                        || (lines.size() == format.lines()
                                && lines.stream().allMatch(line -> line.length() == format.lineLength())))
                .filter(format -> format == MrzFormat.TD1 || format.isVisa() == visa)
                .findFirst();
    }

    /** Capitals, digits and fillers; what was something else is told. */
    static Zone zone(MrzFormat format, List<String> lines, ZoneProblems problems) {
        String sent = lines.stream().collect(Collectors.joining());
        StringBuilder characters = new StringBuilder(sent.length());
        boolean toldOfCase = false;
        for (int i = 0; i < sent.length(); i++) {
            char character = sent.charAt(i);
            if (character >= 'a' && character <= 'z') {
                if (!toldOfCase) {
                    problems.add(MrzProblemCode.LOWER_CASE, i);
                    toldOfCase = true;
                }
                character = Character.toUpperCase(character);
            } else if (!isAllowed(character)) {
                problems.add(MrzProblemCode.CHARACTER, i);
                character = Zone.FILLER;
            }
            characters.append(character);
        }
        return new Zone(format, characters.toString());
    }

    private static boolean isAllowed(char character) {
        return (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == Zone.FILLER;
    }
}

package dev.kanmon.server.pages;

import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.MrzFormat;
import dev.kanmon.messages.mrz.MrzWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Zones of people who do not exist; the letters of their names and numbers are thrown, so that each comes up about as often. */
final class RandomZones {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final List<String> STATES =
            List.of("KOR", "JPN", "USA", "GBR", "FRA", "VNM", "THA", "IDN", "NZL", "QAT");

    private RandomZones() {}

    static List<String> zone(MrzFormat format, Random random) {
        String state = STATES.get(random.nextInt(STATES.size()));
        LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(30_000));
        LocalDate ends = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(3_600));
        return MrzWriter.write(new Mrz(
                format,
                format == MrzFormat.TD3 ? "P" : "I",
                state,
                word(LETTERS, 2 + random.nextInt(9), random),
                word(LETTERS, 2 + random.nextInt(7), random)
                        + (random.nextBoolean() ? " " + word(LETTERS, 4, random) : ""),
                word(LETTERS + "0123456789", 9, random),
                state,
                MrzDate.of(born),
                random.nextBoolean() ? "F" : "M",
                MrzDate.of(ends),
                format == MrzFormat.TD3 && random.nextInt(3) == 0 ? word("0123456789", 7, random) : "",
                ""));
    }

    private static String word(String alphabet, int length, Random random) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}

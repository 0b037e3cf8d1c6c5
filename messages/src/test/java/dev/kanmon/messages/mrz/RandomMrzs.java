package dev.kanmon.messages.mrz;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Documents of every shape that a zone can hold, from a random source; names that fit. */
final class RandomMrzs {
    private static final List<MrzFormat> FORMATS = List.of(MrzFormat.values());
    private static final String DATA = "0011OOIIABCXYZ23456789";

    private final Random random;

    RandomMrzs(Random random) {
        this.random = random;
    }

    Mrz next() {
        MrzFormat format = FORMATS.get(random.nextInt(FORMATS.size()));
        boolean longNumber = switch (format) {
            case TD1, TD2 -> random.nextInt(3) == 0;
            case TD3, MRV_A, MRV_B -> false;
        };
        // TD2 has room for five more characters, their digit and a filler.
        String number = longNumber ? data(10 + random.nextInt(4)) : data(1 + random.nextInt(9));
        int room = Layout.of(format).optional().length() - (longNumber ? number.length() - 9 + 2 : 0);
        return new Mrz(
                format,
                code(format),
                pick("KOR", "JPN", "D", "UTO", "XXA"),
                name(1 + random.nextInt(2)),
                random.nextInt(4) == 0 ? null : name(1 + random.nextInt(2)),
                number,
                pick("KOR", "JPN", "D", "UTO", "XXB"),
                birth(),
                random.nextInt(5) == 0 ? null : pick("M", "F"),
                MrzDate.of(MrzText.ON.minusYears(10).plusDays(random.nextInt(12_000))),
                data(random.nextInt(room + 1)),
                format == MrzFormat.TD1 ? data(random.nextInt(12)) : "");
    }

    private String code(MrzFormat format) {
        return switch (format) {
            case TD3 -> pick("P", "PP", "PD", "PM");
            case TD1, TD2 -> pick("I", "ID", "AC", "C");
            case MRV_A, MRV_B -> pick("V", "VB");
        };
    }

    /** At most 60 years old, so that there is one reading only. */
    private @Nullable MrzDate birth() {
        LocalDate date = MrzText.ON.minusYears(60).plusDays(random.nextInt(12_000));
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> new MrzDate(MrzDate.of(date).asSent().substring(0, 2) + "<<<<", List.of(), true);
            default -> MrzDate.of(date);
        };
    }

    private String name(int components) {
        return IntStream.range(0, components)
                .mapToObj(i -> letters(1 + random.nextInt(6)))
                .collect(Collectors.joining(" "));
    }

    private String letters(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf((char) ('A' + random.nextInt(26))))
                .collect(Collectors.joining());
    }

    private String data(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(DATA.charAt(random.nextInt(DATA.length()))))
                .collect(Collectors.joining());
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}

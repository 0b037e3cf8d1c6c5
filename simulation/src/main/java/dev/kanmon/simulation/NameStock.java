package dev.kanmon.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The names that people of the corridor are given, from {@code names.tsv}. */
final class NameStock {
    /** How many of a hundred names are spelled otherwise than most passports spell them; assumed. */
    private static final int SPELLED_OTHERWISE = 15;

    private static final Map<String, List<NamePart>> NAMES = read();

    private NameStock() {}

    static NamePart surname(String nationality, Random random) {
        return pick(nationality + " surname -", random);
    }

    /** A surname that only those planted have. */
    static NamePart rareSurname(String nationality, Random random) {
        return pick(nationality + " rare -", random);
    }

    static NamePart given(String nationality, String sex, Random random) {
        if (!nationality.equals("KOR")) {
            return pick(nationality + " given " + sex, random);
        }
        NamePart first = pick("KOR first " + sex, random);
        NamePart second = pick("KOR second " + sex, random);
        while (second.script().equals(first.script())) {
            second = pick("KOR second " + sex, random);
        }
        return first.followedBy(second);
    }

    private static NamePart pick(String key, Random random) {
        List<NamePart> names = NAMES.getOrDefault(key, List.of());
        NamePart name = names.get(random.nextInt(names.size()));
        boolean otherwise = random.nextInt(100) < SPELLED_OTHERWISE;
        if (!otherwise || name.others().isEmpty()) {
            return name;
        }
        return name.spelled(name.others().get(random.nextInt(name.others().size())));
    }

    private static Map<String, List<NamePart>> read() {
        Map<String, List<NamePart>> names = new HashMap<>();
        for (String[] row : ResourceTable.rows("names.tsv")) {
            NamePart name =
                    new NamePart(row[4], row[5], row[6], row[7].isEmpty() ? List.of() : List.of(row[7].split(";", -1)));
            List<NamePart> alike =
                    names.computeIfAbsent(row[0] + ' ' + row[1] + ' ' + row[2], key -> new ArrayList<>());
            // As often in the list as it is drawn.
            for (int times = Integer.parseInt(row[3]); times > 0; times--) {
                alike.add(name);
            }
        }
        return names;
    }
}

package dev.kanmon.simulation;

import java.util.List;
import java.util.Random;

/** Nationalities other than the two of the corridor. */
final class ThirdState {
    /** Both Korea and Japan ask their nationals for a visa. */
    private static final List<String> VISA_NEEDED = List.of("PHL", "VNM", "IND", "IDN");

    private static final List<String> USUALLY_WITHOUT = List.of("USA", "FRA", "AUS", "PHL");

    private ThirdState() {}

    static String withVisa(Random random) {
        return VISA_NEEDED.get(random.nextInt(VISA_NEEDED.size()));
    }

    static String withoutVisa(Random random) {
        return USUALLY_WITHOUT.get(random.nextInt(USUALLY_WITHOUT.size()));
    }

    static String any(Random random) {
        return random.nextBoolean() ? withVisa(random) : withoutVisa(random);
    }
}

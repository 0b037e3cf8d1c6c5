package dev.kanmon.simulation;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Nationalities other than the two of the corridor, and how common they are on board; shares are assumed. */
final class ThirdState {
    /** Travellers of third States among all, in percent: what {@link Plant.Kind} plants of them. */
    static final double SHARE =
            (Plant.Kind.THIRD_STATE_WITH_VISA.ofTenThousand() + Plant.Kind.THIRD_STATE_WITHOUT_VISA.ofTenThousand())
                    / 10_000.0;

    /** Both Korea and Japan ask most of their nationals for a visa. A State stands as often as it is common. */
    private static final List<String> VISA_NEEDED =
            List.of("CHN", "CHN", "CHN", "CHN", "PHL", "PHL", "VNM", "VNM", "IND", "IDN");

    private static final List<String> USUALLY_WITHOUT =
            List.of("TWN", "TWN", "TWN", "USA", "USA", "USA", "FRA", "AUS", "AUS", "PHL");

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

    /** Adds the share of each among all travellers, from 0 to 1. */
    static void addShares(Map<String, Double> shares) {
        add(VISA_NEEDED, Plant.Kind.THIRD_STATE_WITH_VISA, shares);
        add(USUALLY_WITHOUT, Plant.Kind.THIRD_STATE_WITHOUT_VISA, shares);
    }

    private static void add(List<String> states, Plant.Kind kind, Map<String, Double> shares) {
        for (String state : states) {
            shares.merge(state, kind.ofTenThousand() / 10_000.0 / states.size(), Double::sum);
        }
    }
}

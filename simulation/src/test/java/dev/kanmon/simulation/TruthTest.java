package dev.kanmon.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Engine;
import dev.kanmon.clearance.check.Screening;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.watchlist.ListTerms;
import dev.kanmon.clearance.watchlist.WatchListReader;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.paxlst.PaxlstReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is planted in a whole day is what screening says of it. */
class TruthTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Of ten thousand travellers with whom nothing is the matter, so many may resemble an entry by chance. */
    private static final int BY_CHANCE = 3;

    /** Of those with whom nothing is the matter one of so many is screened, so that it does not take long. */
    private static final int ONE_OF = 4;

    @Test
    void screeningFindsWhomItShouldAndLeavesOthersAlone() throws IOException {
        long seed = Long.getLong("kanmon.seed", 7);
        Corridor corridor = Corridor.of(CorridorPlan.whole(seed, DAY));
        Map<String, Plant> plants = new HashMap<>();
        corridor.plants().forEach(plant -> plants.put(plant.reference(), plant));
        Basis basis = basis(corridor.watchList());
        Map<Plant.Kind, Integer> found = new EnumMap<>(Plant.Kind.class);
        List<String> byChance = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Map<String, Boolean> screened = new HashMap<>();
        corridor.messages().filter(message -> message.flaw() == null).forEach(message -> {
            for (PassengerList list : PaxlstReader.read(message.content()).lists()) {
                if (!list.purpose().isScreened()) {
                    continue;
                }
                for (Traveller traveller : list.travellers()) {
                    String reference = Objects.requireNonNull(traveller.reference());
                    Plant plant = plants.get(reference);
                    boolean left = plant == null && Math.floorMod(reference.hashCode(), ONE_OF) != 0;
                    if (screened.putIfAbsent(reference, !left) != null || left) {
                        continue;
                    }
                    Decision decision = Screening.screen(traveller, list.voyage(), basis, message.at());
                    if (plant == null) {
                        if (decision.outcome() != Outcome.CLEAR) {
                            byChance.add(reference + decision.findings());
                        }
                    } else if (isAsPlanned(plant, decision)) {
                        found.merge(plant.kind(), 1, Integer::sum);
                    } else {
                        wrong.add(plant + " " + decision.outcome() + decision.findings());
                    }
                }
            }
        });
        assertThat(wrong).as("replay with -Dkanmon.seed=%d", seed).isEmpty();
        assertThat(byChance)
                .as("replay with -Dkanmon.seed=%d", seed)
                .hasSizeLessThanOrEqualTo(screened.size() * BY_CHANCE / 10_000 / ONE_OF);
        assertThat(screened).hasSizeGreaterThan(32_000);
        for (Plant.Kind kind : Plant.Kind.values()) {
            int rate = kind.ofTenThousand() * screened.size() / 10_000;
            // Those of the small day come on top; four standard deviations of a Poisson number below and above.
            int smallDay = kind.onMainVoyage() + 4 * kind.onOtherVoyage();
            int slack = (int) Math.ceil(4 * Math.sqrt(rate));
            assertThat(found.getOrDefault(kind, 0))
                    .as("%s; replay with -Dkanmon.seed=%d", kind, seed)
                    .isBetween(Math.max(1, (rate - slack) * 9 / 10), rate + slack + smallDay);
        }
    }

    private static boolean isAsPlanned(Plant plant, Decision decision) {
        boolean named = plant.listed() != null
                && decision.findings().stream()
                        .anyMatch(finding -> finding.evidence().containsValue(plant.listed()));
        return switch (plant.kind()) {
            case LISTED_AS_SPELLED,
                    LISTED_GIVEN_NAME_DIVIDED,
                    LISTED_NAMES_SWAPPED,
                    LISTED_LETTER_OFF,
                    LISTED_DOCUMENT_OTHER_NAME -> named && decision.outcome() == Outcome.REFER;
            case NAMESAKE_OF_LISTED -> !named;
            case DOCUMENT_EXPIRED, EXPIRY_IMPOSSIBLE, DOCUMENT_NUMBER_MALFORMED, THIRD_STATE_WITHOUT_VISA ->
                decision.outcome() == Outcome.REFER;
            case BIRTH_DATE_MISSING, DOCUMENT_NUMBER_MISSING -> decision.outcome() == Outcome.INSUFFICIENT_DATA;
            // Chance may have a traveller of these resemble somebody listed.
            case DOCUMENT_EXPIRES_DURING_STAY, THIRD_STATE_WITH_VISA -> decision.outcome() != Outcome.INSUFFICIENT_DATA;
        };
    }

    private static Basis basis(String watchList) throws IOException {
        return new Basis(
                Agreements.shipped(),
                List.of(WatchListReader.read(
                                "watch",
                                ListTerms.kept(),
                                new ByteArrayInputStream(watchList.getBytes(StandardCharsets.UTF_8)))
                        .list()),
                Ports.shipped(),
                Engine.version());
    }
}

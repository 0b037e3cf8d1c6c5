package dev.kanmon.clearance.gate;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.gate.Reconciliation.Outcome;
import dev.kanmon.clearance.gate.Reconciliation.Receipt;
import dev.kanmon.clearance.gate.Reconciliation.SecondUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final long SEED = Long.getLong("kanmon.seed", 8_600L);
    private static final int WORLDS = 300;
    private static final int ORDERS = 4;

    /** What a server would hold: rows by id, each with what it counts for. */
    private static final class Rows {
        final Map<UUID, Landing> landings = new HashMap<>();
        final Map<UUID, LandingStanding> standings = new HashMap<>();

        void take(List<Landing> batch) {
            Set<Object> passes = batch.stream().map(Landing::pass).collect(toSet());
            Set<UUID> ids = batch.stream().map(Landing::id).collect(toSet());
            List<Landing> known = landings.values().stream()
                    .filter(row -> ids.contains(row.id())
                            || (passes.contains(row.pass()) && standings.get(row.id()) == LandingStanding.STANDS))
                    .toList();
            Outcome outcome = Reconciliation.of(known, batch);
            for (Landing fresh : outcome.fresh()) {
                assertThat(landings.put(fresh.id(), fresh))
                        .as("a second record")
                        .isNull();
                standings.put(fresh.id(), LandingStanding.STANDS);
            }
            for (SecondUse use : outcome.secondUses()) {
                assertThat(standings.put(use.second().id(), LandingStanding.SECOND_USE))
                        .as("told as second use once")
                        .isEqualTo(LandingStanding.STANDS);
            }
        }
    }

    /** Slow and straight: every pair of landings with one pass is compared, ids as unsigned numbers. */
    private static Map<UUID, LandingStanding> bruteForce(List<Landing> all) {
        Map<UUID, LandingStanding> standings = new HashMap<>();
        for (Landing one : all) {
            boolean beaten = false;
            for (Landing other : all) {
                beaten |= one.word() == LandingWord.LANDED
                        && other.word() == LandingWord.LANDED
                        && one.pass() != null
                        && one.pass().equals(other.pass())
                        && (other.at().isBefore(one.at()) || (other.at().equals(one.at()) && lower(other, one)));
            }
            standings.put(one.id(), beaten ? LandingStanding.SECOND_USE : LandingStanding.STANDS);
        }
        return standings;
    }

    private static boolean lower(Landing left, Landing right) {
        int high = Long.compareUnsigned(
                left.id().getMostSignificantBits(), right.id().getMostSignificantBits());
        return high != 0
                ? high < 0
                : Long.compareUnsigned(
                                left.id().getLeastSignificantBits(), right.id().getLeastSignificantBits())
                        < 0;
    }

    @Test
    void whatStandsIsTheSameInWhateverOrderDevicesComeBack() {
        for (int world = 0; world < WORLDS; world++) {
            long seed = SEED + world;
            String replay = "replay: -Dkanmon.seed=" + seed + " -Dtest=ReconciliationTest";
            Random random = new Random(seed);
            List<Landing> all = new Drawn(random).landings(1 + random.nextInt(40));
            Map<UUID, LandingStanding> expected = bruteForce(all);
            for (int order = 0; order < ORDERS; order++) {
                Rows rows = new Rows();
                sent(all, random).forEach(rows::take);
                assertThat(rows.standings).as(replay).isEqualTo(expected);
                assertThat(new HashSet<>(rows.landings.values())).as(replay).isEqualTo(new HashSet<>(all));
                Map<Object, Long> standing = new HashMap<>();
                rows.landings.values().stream()
                        .filter(row -> row.usesPass() && rows.standings.get(row.id()) == LandingStanding.STANDS)
                        .forEach(row -> standing.merge(String.valueOf(row.pass()), 1L, Long::sum));
                assertThat(standing.values()).as(replay).allMatch(count -> count == 1);
                assertThat(standing.keySet())
                        .as(replay)
                        .isEqualTo(all.stream()
                                .filter(Landing::usesPass)
                                .map(one -> String.valueOf(one.pass()))
                                .collect(toSet()));
            }
        }
    }

    /** Every record at least once, some more often, in batches of any size. */
    private static List<List<Landing>> sent(List<Landing> all, Random random) {
        List<Landing> stream = new ArrayList<>(all);
        for (Landing landing : all) {
            for (int again = random.nextInt(3); again > 0; again--) {
                stream.add(landing);
            }
        }
        Collections.shuffle(stream, random);
        List<List<Landing>> batches = new ArrayList<>();
        for (int start = 0; start < stream.size(); ) {
            int end = Math.min(stream.size(), start + 1 + random.nextInt(9));
            batches.add(stream.subList(start, end));
            start = end;
        }
        return batches;
    }

    @Test
    void anEarlierUseThatComesLateTakesThePlaceOfTheOneThatStood() {
        Drawn drawn = new Drawn(new Random(SEED));
        Landing late = Drawn.landing(drawn.id(), 1, Drawn.pass(1), Drawn.PEAK.plusSeconds(60), null);
        Landing early = Drawn.landing(drawn.id(), 1, Drawn.pass(1), Drawn.PEAK, null);

        Outcome outcome = Reconciliation.of(List.of(late), List.of(early, late, early));

        assertThat(outcome.receipts()).containsExactly(Receipt.NEW, Receipt.REPEATED, Receipt.REPEATED);
        assertThat(outcome.fresh()).containsExactly(early);
        assertThat(outcome.secondUses()).containsExactly(new SecondUse(late, early));
        assertThat(outcome.standing(early)).isEqualTo(LandingStanding.STANDS);
        assertThat(outcome.standing(late)).isEqualTo(LandingStanding.SECOND_USE);
    }

    @Test
    void aRecordWithTheIdOfAnotherIsNotTaken() {
        Drawn drawn = new Drawn(new Random(SEED));
        Landing one = Drawn.landing(drawn.id(), 1, Drawn.pass(1), Drawn.PEAK, null);
        Landing forged = Drawn.landing(one.id(), 1, Drawn.pass(2), Drawn.PEAK, null);

        Outcome outcome = Reconciliation.of(List.of(one), List.of(forged));

        assertThat(outcome.receipts()).containsExactly(Receipt.ID_TAKEN);
        assertThat(outcome.fresh()).isEmpty();
    }

    @Test
    void whoWasSentToTheCounterHasNotUsedThePass() {
        Drawn drawn = new Drawn(new Random(SEED));
        Landing counter = Drawn.landing(drawn.id(), 1, Drawn.pass(1), Drawn.PEAK, CounterReason.NOT_CONFIRMED);
        Landing landed = Drawn.landing(drawn.id(), 2, Drawn.pass(1), Drawn.PEAK.plusSeconds(300), null);

        Outcome outcome = Reconciliation.of(List.of(counter), List.of(landed));

        assertThat(outcome.secondUses()).isEmpty();
        assertThat(outcome.standing(landed)).isEqualTo(LandingStanding.STANDS);
    }
}

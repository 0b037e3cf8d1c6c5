package dev.kanmon.clearance.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Replay;
import dev.kanmon.clearance.hall.Spread;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the day: the search against trying every number of officers in every opening. */
class RandomStaffTest {
    private static final long SEED = Long.getLong("kanmon.seed", 20261126L);
    private static final int DAYS = Integer.getInteger("kanmon.days", 40);
    private static final int LIMIT = 5;
    private static final int PLAYS = 5;
    private static final double SHARE = 0.3;

    /** The last officers of the evening stay into the night, so that openings of all lengths are met. */
    private static final int[][] SHIFTS = {{7, 12}, {12, 16}, {16, 23}};

    /** Seed again: {@code ./kanmon test -pl clearance -am -Dtest=RandomStaffTest -Dkanmon.seed=... -Dkanmon.days=1}. */
    @Test
    void findsWhatTryingEverythingFinds() {
        int exchanged = 0;
        int whole = 0;
        double worstExchanged = 1;
        double worstWhole = 1;
        for (long seed = SEED; seed < SEED + DAYS; seed++) {
            Random random = new Random(seed);
            HallDay day = day(random);
            double target = 0.7 + 0.29 * random.nextDouble();
            FewestStaff quick = FewestStaff.of(day, SHARE, target, LIMIT, seed, PLAYS, 0);
            FewestStaff found = FewestStaff.of(day, SHARE, target, LIMIT, seed, PLAYS);

            double exchangedHours = exchanged(day, target, seed);
            double best = exhaustive(day, target, seed);
            assertThat(found.proven()).as("seed %d", seed).isTrue();
            assertThat(quick.met()).as("seed %d", seed).isEqualTo(found.met());
            assertThat(found.officerHours()).as("seed %d", seed).isBetween(best - 1e-9, quick.officerHours() + 1e-9);
            assertThat(quick.atLeast()).as("seed %d", seed).isLessThanOrEqualTo(best + 1e-9);
            exchanged += exchangedHours < best + 1e-9 ? 1 : 0;
            whole += found.officerHours() < best + 1e-9 ? 1 : 0;
            worstExchanged = Math.max(worstExchanged, exchangedHours / best);
            worstWhole = Math.max(worstWhole, found.officerHours() / best);
        }
        System.out.printf(
                "seed %d, %d days: exchanges alone end at the fewest on %d, at worst %.3f of it; the whole search on"
                        + " %d, at worst %.3f%n",
                SEED, DAYS, exchanged, worstExchanged, whole, worstWhole);
        assertThat(whole).as("seed %d", SEED).isGreaterThanOrEqualTo((int) (DAYS * 0.95));
        assertThat(exchanged).as("seed %d", SEED).isGreaterThanOrEqualTo((int) (DAYS * 0.6));
    }

    /** Officer hours where the search ends before it tries everything. */
    private static double exchanged(HallDay day, double target, long seed) {
        Replay replay = new Replay(day, SHARE, seed, PLAYS);
        Openings openings = new Openings(day.hall());
        Kept kept = new Kept(officers -> replay.in(openings.with(officers)), replay.travellers());
        int[] officers = StaffSearch.exchanged(kept, openings.hours(), openings.floor(), LIMIT, target, Long.MAX_VALUE)
                .best();
        return openings.with(officers).officerHours();
    }

    /** Fewest officer hours of all that are enough, each number of officers in each opening being tried. */
    private static double exhaustive(HallDay day, double target, long seed) {
        Replay replay = new Replay(day, SHARE, seed, PLAYS);
        Lane first = day.hall().lanes().getFirst();
        Lane last = day.hall().lanes().get(1);
        int openings = first.openings().size() + last.openings().size();
        Replay.Result most = replay.in(with(day.hall(), number(openings, LIMIT)));
        double goal = Math.min(target, most.within20());
        double best = Double.POSITIVE_INFINITY;
        int all = (int) Math.pow(LIMIT + 1, openings);
        for (int code = 0; code < all; code++) {
            Hall hall = with(day.hall(), digits(code, openings));
            if (hall.officerHours() >= best) {
                continue;
            }
            Replay.Result result = replay.in(hall);
            if (result.within20() >= goal - 1e-9 && result.unserved() <= most.unserved()) {
                best = hall.officerHours();
            }
        }
        return best;
    }

    private static int[] number(int openings, int officers) {
        return IntStream.range(0, openings).map(i -> officers).toArray();
    }

    private static int[] digits(int code, int openings) {
        int[] digits = new int[openings];
        int rest = code;
        for (int i = 0; i < openings; i++) {
            digits[i] = rest % (LIMIT + 1);
            rest /= LIMIT + 1;
        }
        return digits;
    }

    /** The first two lanes with so many officers. */
    private static Hall with(Hall hall, int[] officers) {
        Hall changed = hall;
        int next = 0;
        for (Lane lane : hall.lanes().subList(0, 2)) {
            List<Opening> openings = new ArrayList<>();
            for (Opening opening : lane.openings()) {
                openings.add(opening.with(officers[next++]));
            }
            changed = changed.with(lane.with(openings));
        }
        return changed;
    }

    /** Two staffed lanes that share some of their travellers, with four openings together. */
    private static HallDay day(Random random) {
        Lane all = Days.counters(
                "all",
                Set.of(Group.PARTNER, Group.OTHER, Group.NATIONAL),
                Spread.gamma(60 + random.nextInt(60), 0.5),
                IntStream.range(0, 3)
                        .mapToObj(i -> new Opening(LocalTime.of(SHIFTS[i][0], 0), LocalTime.of(SHIFTS[i][1], 0), 3))
                        .toList());
        Lane own = Days.counters(
                "own",
                Set.of(Group.NATIONAL),
                Spread.gamma(20 + random.nextInt(20), 0.5),
                List.of(new Opening(LocalTime.of(7, 0), LocalTime.of(23, 0), 1)));
        Lane gates = new Lane(
                "gates",
                Lane.Kind.E_GATE,
                Set.of(Group.PARTNER),
                Map.of(Readiness.PRE_CONFIRMED, Days.seconds(Spread.fixed(15))),
                List.of(Opening.always(1)),
                null);
        Hall hall = Days.arrival(
                new Approach.Landing(2, Spread.uniform(100, 500), Spread.lognormal(0.8, 0.25), "assumed"),
                new Doubt(Spread.normal(0, 600), Spread.normal(1, 0.05), Spread.fixed(1), Spread.fixed(1), "assumed"),
                all,
                own,
                gates);
        List<Coming> flights = new ArrayList<>();
        int number = 2 + random.nextInt(4);
        for (int i = 0; i < number; i++) {
            flights.add(new Coming.Voyage(
                    "F" + i,
                    Days.DAY.atTime(8, 0).plusMinutes(random.nextInt(720)),
                    false,
                    null,
                    true,
                    null,
                    List.of(
                            new OnBoard(Group.PARTNER, Readiness.CLEAR, random.nextInt(50)),
                            new OnBoard(Group.OTHER, Readiness.CLEAR, random.nextInt(40)),
                            new OnBoard(Group.NATIONAL, Readiness.CLEAR, 1 + random.nextInt(60)))));
        }
        return new HallDay(hall, Days.DAY, flights);
    }
}

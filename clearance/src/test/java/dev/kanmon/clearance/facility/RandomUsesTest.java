package dev.kanmon.clearance.facility;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.KnownAgreements;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is entered, in whatever order: no overdraft, and the same as a naive book says. */
class RandomUsesTest {
    private static final long SEED = Long.getLong("kanmon.seed", 20261126L);
    private static final int ROUNDS = 150;
    private static final int USES = 60;
    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);
    private static final int DAYS = 1_100;

    private static final KnownAgreements KNOWN = Uses.known(
            "id: swap, kind: swap_line, value: swap, from: 2020-01-01, to: 2022-06-30,"
                    + " ceiling: {amount: 20, unit: USD, period: standing}",
            "id: raised, kind: swap_line_ceiling, value: raised, facility: swap, from: 2020-03-01, to: 2020-12-31,"
                    + " ceiling: {amount: 45, unit: USD, period: standing}",
            "id: stop, kind: suspension, value: of swap, from: 2021-03-01, to: 2021-04-30",
            "id: quota, kind: working_holiday_quota, value: quota, from: 2020-01-01,"
                    + " ceiling: {amount: 30, unit: USD, period: calendar_year}",
            "id: fund, kind: fund, value: fund, from: 2020-01-01, to: 2022-03-31,"
                    + " ceiling: {amount: 25, unit: USD, period: fiscal_year}");

    /** Seed again: {@code ./kanmon test -pl clearance -am -Dtest=RandomUsesTest -Dkanmon.seed=...}. */
    @Test
    void agreesWithANaiveBook() {
        int booked = 0;
        int refused = 0;
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            Random random = new Random(seed);
            FacilityBook book = FacilityBook.replay(KNOWN, List.of());
            Map<String, NaiveBook> naive = new LinkedHashMap<>();
            for (String line : List.of("swap", "quota", "fund")) {
                naive.put(line, new NaiveBook(line));
            }
            List<FacilityUse> taken = new ArrayList<>();
            for (int number = 0; number < USES; number++) {
                FacilityUse use = use(random, number);
                boolean expected = requireNonNull(naive.get(use.facility())).enter(use);
                Entry entry = book.enter(use);
                assertThat(entry instanceof Entry.Booked)
                        .as("seed %d: %s: %s", seed, use, entry)
                        .isEqualTo(expected);
                if (entry instanceof Entry.Booked(FacilityBook after, Position position)) {
                    book = after;
                    taken.add(use);
                    assertNoOverdraft(position, use, seed);
                    booked++;
                } else {
                    refused++;
                }
            }
            for (int look = 0; look < USES; look++) {
                LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
                for (NaiveBook other : naive.values()) {
                    assertSame(book, other, day, seed);
                }
            }
            assertSameAfterReplay(book, taken, seed);
        }
        assertThat(booked).isGreaterThan(ROUNDS * USES / 5);
        assertThat(refused).isGreaterThan(ROUNDS * USES / 5);
    }

    private static void assertNoOverdraft(Position position, FacilityUse use, long seed) {
        if (use.act() == FacilityUse.Act.USED) {
            assertThat(position.isOverCeiling()).as("seed %d: %s", seed, use).isFalse();
        }
    }

    private static void assertSame(FacilityBook book, NaiveBook naive, LocalDate day, long seed) {
        Position position = book.position(naive.line(), Uses.TO_KOREA, day).orElseThrow();
        String where = "seed " + seed + ": " + naive.line() + " on " + day;
        assertThat(position.inUse().intValueExact()).as(where).isEqualTo(naive.inUse(day));
        assertThat(position.available().intValueExact()).as(where).isEqualTo(naive.available(day));
        if (position.ceiling() != null && position.holding() == null && !position.isOverCeiling()) {
            assertThat(position.available().add(position.inUse()))
                    .as(where)
                    .isEqualByComparingTo(position.ceiling().amount());
        }
    }

    private static void assertSameAfterReplay(FacilityBook book, List<FacilityUse> taken, long seed) {
        FacilityBook asEntered = FacilityBook.replay(KNOWN, taken);
        FacilityBook asBooked = FacilityBook.replay(
                KNOWN, book.booked().stream().map(BookedUse::use).toList());
        assertThat(asEntered.booked()).as("seed %d", seed).isEqualTo(book.booked());
        assertThat(asBooked.booked()).as("seed %d", seed).isEqualTo(book.booked());
        assertThat(asEntered.refused()).isEmpty();
        for (String line : List.of("swap", "quota", "fund")) {
            List<FacilityUse> byDay = taken.stream()
                    .filter(use -> use.facility().equals(line))
                    .sorted(java.util.Comparator.comparing(FacilityUse::day))
                    .toList();
            assertThat(book.booked(line, Uses.TO_KOREA).stream().map(BookedUse::use))
                    .as("seed %d: by day, on one day as given", seed)
                    .isEqualTo(byDay);
        }
    }

    private static FacilityUse use(Random random, int number) {
        String line = List.of("swap", "quota", "fund").get(random.nextInt(3));
        FacilityUse.Act[] acts = FacilityUse.Act.values();
        FacilityUse.Act act = random.nextInt(3) == 0 ? acts[random.nextInt(acts.length)] : FacilityUse.Act.USED;
        if (line.equals("fund") && random.nextInt(3) == 0) {
            act = FacilityUse.Act.PAID_IN;
        }
        // Mostly forward in time, as uses happen; some come late.
        int day = random.nextInt(4) == 0
                ? random.nextInt(DAYS)
                : Math.min(DAYS - 1, number * DAYS / USES + random.nextInt(20));
        return Uses.act(
                act,
                "use-" + number,
                line,
                FIRST.plusDays(day).toString(),
                BigDecimal.valueOf(1 + random.nextInt(14)).toPlainString(),
                "KOR",
                "USD",
                null,
                false);
    }
}

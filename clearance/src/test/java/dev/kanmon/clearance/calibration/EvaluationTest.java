package dev.kanmon.clearance.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Hall;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    /** Seed again: {@code ./kanmon test -pl clearance -am -Dtest=EvaluationTest -Dkanmon.seed=...}. */
    private static final long SEED = Long.getLong("kanmon.seed", 20261126L);

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Hall HALL = DrawnLog.truth();
    private static final int DAYS = 14;

    /** With fewer plays the 5th and 95th percentiles lie too far inside. */
    private static final int PLAYS = 100;

    /** Four landings of a day, which stand at other times and with other loads on another timetable. */
    private static List<DrawnLog.Landing> landings(LocalDate day, long timetable) {
        SplittableRandom random = new SplittableRandom(timetable);
        List<DrawnLog.Landing> landings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            landings.add(new DrawnLog.Landing(
                    "KE70" + i, day.atTime(9, 0).plusMinutes(random.nextInt(240)), 60 + random.nextInt(120), 10, 40));
        }
        return landings;
    }

    private interface Timetable {
        long of(int day);
    }

    private static Evaluation played(long seed, Timetable timetable) {
        DrawnLog log = new DrawnLog(seed);
        Map<LocalDate, List<DrawnLog.Landing>> known = new HashMap<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            known.put(day, landings(day, timetable.of(i)));
            log.add(known.getOrDefault(day, List.of()));
        }
        return Evaluation.of(
                log.read(),
                HALL,
                day -> Optional.of(Forecasting.forecast(
                        DrawnLog.day(HALL, day, known.getOrDefault(day, List.of())), 0, seed, PLAYS)));
    }

    @Test
    void theBandsOfAForecastThatKnowsTheHallHoldNineTenthsOfTruths() {
        double inside = 0;
        double all = 0;
        double voyagesInside = 0;
        double voyages = 0;
        for (long seed = SEED; seed < SEED + 8; seed++) {
            long own = seed;
            Evaluation evaluation = played(seed, day -> own * 100 + day);
            Score score = evaluation.quarters();
            assertThat(score.within().mean()).as("seed %d", seed).isBetween(0.70, 1.0);
            assertThat(evaluation.days()).hasSize(DAYS);
            assertThat(evaluation.days().stream()
                            .mapToInt(day -> day.score().banded())
                            .sum())
                    .isEqualTo(score.banded());
            inside += score.within().mean() * score.banded();
            all += score.banded();
            voyagesInside +=
                    evaluation.voyages().within().mean() * evaluation.voyages().banded();
            voyages += evaluation.voyages().banded();
        }
        assertThat(all).isGreaterThan(400);
        assertThat(inside / all).as("seed %d", SEED).isBetween(0.82, 0.95);
        assertThat(voyages).isEqualTo(8 * DAYS * 4);
        assertThat(voyagesInside / voyages).as("seed %d", SEED).isBetween(0.82, 0.95);
    }

    @Test
    void theNaiveForecastIsBeatenWhereTheTimetableChanges() {
        Score score = played(SEED, day -> SEED + day).quarters();
        assertThat(score.skill()).as("seed %d", SEED).isGreaterThan(0.35);
        assertThat(score.forecast().rootMeanSquare()).isLessThan(score.naive().rootMeanSquare());
    }

    /** The same week again, to the second: nothing can be better than to say so. */
    @Test
    void theNaiveForecastIsNotBeatenWhereNothingChanges() {
        DrawnLog one = new DrawnLog(SEED);
        for (int i = 0; i < 7; i++) {
            one.add(landings(FIRST.plusDays(i), SEED));
        }
        String week = one.text().substring(DrawnLog.HEADER.length());
        String next = week;
        for (int i = 6; i >= 0; i--) {
            next = next.replace(
                    FIRST.plusDays(i).toString(), FIRST.plusDays(i + 7L).toString());
        }
        Score score = Evaluation.of(
                        DrawnLog.read(DrawnLog.HEADER + week + next),
                        HALL,
                        day -> Optional.of(
                                Forecasting.forecast(DrawnLog.day(HALL, day, landings(day, SEED)), 0, SEED, PLAYS)))
                .quarters();
        assertThat(score.naive().mean()).isZero();
        assertThat(score.forecast().mean()).isPositive();
        assertThat(score.skill()).isNaN();
    }

    /** Of independent normal truths, the mean of the difference of two is the root of two times that from the mean. */
    @Test
    void aForecastThatKnowsTheMeanOfDaysThatAreAlikeHasTheSkillOfTheory() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Score.Judged> judged = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            judged.add(new Score.Judged(
                    FIRST.plusDays(i),
                    30 + random.nextGaussian(),
                    new Band(30, 28.355, 31.645),
                    30 + random.nextGaussian()));
        }
        Score score = Score.of(judged);
        assertThat(score.skill()).as("seed %d", SEED).isCloseTo(1 - Math.sqrt(0.5), within(0.015));
        assertThat(score.within().mean()).as("seed %d", SEED).isCloseTo(0.9, within(0.01));
    }

    private static HallLog hours(String... rows) {
        return DrawnLog.read("reached,called\n" + String.join("\n", rows) + "\n");
    }

    private static String row(int day, String reached, String called) {
        return FIRST.plusDays(day) + "T" + reached + "," + FIRST.plusDays(day) + "T" + called;
    }

    private static Forecast forecast(LocalDate day, String[] at, double[] means) {
        Band none = new Band(Double.NaN, Double.NaN, Double.NaN);
        List<Forecast.Quarter> quarters = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            quarters.add(new Forecast.Quarter(
                    day.atTime(LocalTime.parse(at[i])),
                    none,
                    none,
                    new Band(means[i], means[i] - 2, means[i] + 2),
                    Double.NaN,
                    none,
                    1,
                    0));
        }
        Forecast.Waits waits = new Forecast.Waits(0, none, none, none, none, 0);
        return new Forecast(
                "H",
                day,
                0,
                1,
                quarters,
                waits,
                waits,
                waits,
                new Forecast.Official(none, none, none, none, none),
                List.of());
    }

    /**
     * By hand. Eight days; only the last has a forecast. 10:00: true 10, a week before 6, forecast 9. 10:15: true 20, a week
     * before 22, forecast 24. 10:30: true 5, nobody a week before. 10:45: one traveller. 11:00: true 1, no forecast.
     */
    @Test
    void errorsAreThoseWorkedOutByHandAndWhatIsLeftOutIsTold() {
        HallLog log = hours(
                row(0, "10:00:00", "10:05:00"),
                row(0, "10:14:59", "10:21:59"),
                row(0, "10:15:00", "10:36:00"),
                row(0, "10:16:00", "10:39:00"),
                row(7, "10:00:00", "10:09:00"),
                row(7, "10:01:00", "10:12:00"),
                row(7, "10:15:00", "10:35:00"),
                row(7, "10:15:00", "10:35:00"),
                row(7, "10:30:00", "10:35:00"),
                row(7, "10:30:00", "10:35:00"),
                row(7, "10:45:00", "10:50:00"),
                row(7, "11:00:00", "11:01:00"),
                row(7, "11:00:00", "11:01:00"),
                FIRST.plusDays(7) + "T11:00:00,");
        Evaluation evaluation = Evaluation.of(
                log,
                HALL,
                day -> day.equals(FIRST)
                        ? Optional.empty()
                        : Optional.of(forecast(
                                day, new String[] {"10:00", "10:15", "10:30", "10:45"}, new double[] {9, 24, 5, 5})),
                2);
        Score score = evaluation.quarters();
        assertThat(score.compared()).isEqualTo(2);
        assertThat(score.truth()).isEqualTo(15);
        assertThat(score.forecast()).isEqualTo(new Score.Errors(2.5, 1.5, Math.sqrt(8.5)));
        assertThat(score.naive()).isEqualTo(new Score.Errors(3, -1, Math.sqrt(10)));
        assertThat(score.skill()).isCloseTo(1 - 2.5 / 3, within(1e-12));
        assertThat(score.banded()).isEqualTo(3);
        assertThat(score.within().mean()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(evaluation.left()).isEqualTo(new Evaluation.Left(1, 1, 1, 1, 1));
        assertThat(evaluation.days()).hasSize(1);
    }

    @Test
    void withoutCalledTheMeanServiceOfTheLaneIsTakenOff() {
        Evaluation evaluation = Evaluation.of(
                DrawnLog.read("reached,done,lane,readiness\n"
                        + "2026-03-01T10:00:00,2026-03-01T10:11:12,visitors,clear\n".repeat(5)
                        + "2026-03-01T10:00:00,2026-03-01T10:11:12,visitors,\n"),
                HALL,
                day -> Optional.of(forecast(day, new String[] {"10:00"}, new double[] {10})));
        assertThat(evaluation.left().rows()).isEqualTo(1);
        assertThat(evaluation.quarters().within().mean()).isEqualTo(1);
        assertThat(evaluation.left().withoutWeekBefore()).isEqualTo(1);
    }

    /** The band's ends are the shares that the seen one is just as far from as chance allows (Wilson 1927). */
    @Test
    void theBandOfAShareIsWilsons() {
        Band band = ShareBand.wilson(81.0 / 263, 263);
        for (double end : new double[] {band.low(), band.high()}) {
            assertThat(Math.abs(81.0 / 263 - end) / Math.sqrt(end * (1 - end) / 263))
                    .isCloseTo(1.6448536, within(1e-6));
        }
        assertThat(ShareBand.wilson(1, 10).high()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aShareOfDaysThatAreAllOrNothingIsLessCertain() {
        List<Score.Judged> judged = new ArrayList<>();
        List<Score.Judged> mixed = new ArrayList<>();
        for (int day = 0; day < 20; day++) {
            for (int i = 0; i < 40; i++) {
                judged.add(new Score.Judged(FIRST.plusDays(day), day % 4 == 0 ? 9 : 0, new Band(0, -1, 1), 0));
                mixed.add(new Score.Judged(FIRST.plusDays(day), i % 4 == 0 ? 9 : 0, new Band(0, -1, 1), 0));
            }
        }
        Band kin = ShareBand.of(judged);
        Band apart = ShareBand.of(mixed);
        assertThat(kin.mean()).isEqualTo(apart.mean()).isEqualTo(0.75);
        // 20 days tell as much as about 20 independent answers, not 800.
        Band twenty = ShareBand.wilson(0.75, 19);
        assertThat(kin.low()).isCloseTo(twenty.low(), within(1e-9));
        assertThat(apart).isEqualTo(ShareBand.wilson(0.75, 800));
    }

    @Test
    void aLoggedDayKnowsItsVoyagesAndNothingOfItsWaits() {
        DrawnLog log = new DrawnLog(SEED);
        log.add(landings(FIRST, SEED));
        LoggedDay day = LoggedDay.of(log.read(), HALL, FIRST);
        assertThat(day.untold()).isZero();
        assertThat(day.day().coming()).hasSize(4);
        // Everything after the spot-in an hour later.
        StringBuilder later = new StringBuilder(DrawnLog.HEADER);
        log.text().lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            for (int i = 3; i <= 6; i++) {
                cells[i] = DrawnLog.told(LocalDateTime.parse(cells[i]), 3_600);
            }
            later.append(String.join(",", cells)).append('\n');
        });
        assertThat(LoggedDay.of(DrawnLog.read(later.toString()), HALL, FIRST)
                        .day()
                        .coming())
                .isEqualTo(day.day().coming());
        Forecast forecast = Forecasting.forecast(day.day(), 0, SEED, 20);
        double expected = landings(FIRST, SEED).stream()
                .mapToDouble(one -> one.visitors() + one.looks() + one.nationals())
                .sum();
        assertThat(forecast.everybody().travellers()).isEqualTo(expected);
    }
}

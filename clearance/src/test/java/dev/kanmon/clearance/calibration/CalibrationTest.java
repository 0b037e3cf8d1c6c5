package dev.kanmon.clearance.calibration;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Service;
import dev.kanmon.clearance.hall.Spread;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    /** Seed again: {@code ./kanmon test -pl clearance -am -Dtest=CalibrationTest -Dkanmon.seed=...}. */
    private static final long SEED = Long.getLong("kanmon.seed", 20261126L);

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    /** All wrong, as what is assumed may be; but for the mean pace, which no log tells. */
    private static final Hall ASSUMED = DrawnLog.hall(
            Spread.exponential(100),
            Spread.fixed(100),
            Spread.fixed(30),
            9,
            Spread.fixed(900),
            Spread.gamma(DrawnLog.PACE, 0.6));

    private static DrawnLog fortnight(long seed) {
        DrawnLog log = new DrawnLog(seed);
        for (int day = 0; day < 14; day++) {
            LocalDate date = FIRST.plusDays(day);
            log.add(IntStream.range(0, 6)
                    .mapToObj(i -> new DrawnLog.Landing("KE70" + i, date.atTime(9 + i, 10 * i), 100 + 10 * i, 12, 60))
                    .toList());
        }
        return log;
    }

    private static Calibration.OfService service(Calibration calibration, String lane, Readiness readiness) {
        return calibration.services().stream()
                .filter(one -> one.lane().equals(lane) && one.readiness() == readiness)
                .findFirst()
                .orElseThrow();
    }

    private static Service service(Hall hall, String lane, Readiness readiness) {
        Service service = hall.lane(lane).orElseThrow().services().get(readiness);
        return requireNonNull(service);
    }

    @Test
    void aHallIsFoundAgainInItsLog() {
        Calibration found = Calibration.of(fortnight(SEED).read(), ASSUMED);
        assertThat(found.days()).hasSize(14);
        assertFound(found, "visitors", Readiness.CLEAR, Shape.GAMMA, DrawnLog.SERVICE, 0.5);
        assertFound(found, "visitors", Readiness.LOOK, Shape.GAMMA, DrawnLog.LOOK_SERVICE, 0.7);
        assertFound(found, "gates", Readiness.CLEAR, Shape.LOGNORMAL, DrawnLog.GATE_SERVICE, 0.3);
        assertThat(found.elsewhere()).isZero();
        assertThat(found.unsorted()).isZero();

        Way way = found.way();
        assertThat(way.grade()).isEqualTo(Way.Grade.WHOLE);
        assertThat(way.landings()).isEqualTo(84);
        assertThat(way.secondsEach()).isCloseTo(DrawnLog.EACH, within(0.1));
        // 84 distances: a standard error of 3.3 % of their mean, and of 10 % of their deviation. Four of either.
        assertThat(way.walk()).isCloseTo(DrawnLog.METRES * DrawnLog.PACE, within(0.13 * 320));
        assertThat(way.farther()).isCloseTo(DrawnLog.METRES_VARIATION, within(0.4 * 0.3));
        Fit pace = requireNonNull(way.pace());
        assertThat(pace.chosen().shape()).as("seed %d", SEED).isEqualTo(Shape.LOGNORMAL);
        assertThat(pace.variation()).isCloseTo(DrawnLog.PACE_VARIATION, within(0.01));
        Approach.Landing landing = (Approach.Landing) found.hall().approach();
        assertThat(landing.secondsPerMetre().mean()).isCloseTo(DrawnLog.PACE, within(0.005));
        assertThat(landing.nominalWalk()).isCloseTo(way.walk(), within(2.0));
        assertThat(landing.metres().deviation() / landing.metres().mean()).isCloseTo(way.farther(), within(0.01));
    }

    private static void assertFound(
            Calibration found, String lane, Readiness readiness, Shape shape, double mean, double variation) {
        Calibration.OfService one = service(found, lane, readiness);
        Fit fit = requireNonNull(one.fit());
        assertThat(fit.chosen().shape()).as("seed %d", SEED).isEqualTo(shape);
        assertThat(fit.departs()).as("seed %d", SEED).isFalse();
        // Twice the 90 % band is 3.3 standard errors.
        assertThat(fit.mean().mean())
                .as("seed %d", SEED)
                .isCloseTo(mean, within(fit.mean().high() - fit.mean().low()));
        assertThat(fit.variation()).as("seed %d", SEED).isCloseTo(variation, within(0.1 * variation));
        Service fitted = service(found.hall(), lane, readiness);
        assertThat(fitted.source())
                .isEqualTo("fitted to h.csv, " + one.times().taken() + " rows, 2026-03-01..2026-03-14");
        assertThat(fitted.seconds().mean()).isCloseTo(fit.mean().mean(), within(0.02 * mean));
    }

    @Test
    void aServiceOfTooFewRowsStaysAsAssumedAndSaysSo() {
        String row = "H,,,,2026-03-01T10:00:00,2026-03-01T10:10:00,2026-03-01T10:11:0%d,visitors,partner,clear\n";
        StringBuilder text = new StringBuilder(DrawnLog.HEADER);
        for (int i = 0; i < Fit.LEAST_TIMES - 1; i++) {
            text.append(row.formatted(i % 10));
        }
        Calibration few = Calibration.of(DrawnLog.read(text.toString()), ASSUMED);
        assertThat(service(few, "visitors", Readiness.CLEAR).fit()).isNull();
        assertThat(service(few, "visitors", Readiness.CLEAR).times().taken()).isEqualTo(49);
        assertThat(service(few.hall(), "visitors", Readiness.CLEAR).source()).isEqualTo("assumed");
        assertThat(few.way().grade()).isEqualTo(Way.Grade.NONE);
        assertThat(few.hall().approach()).isEqualTo(ASSUMED.approach());

        text.append(row.formatted(0));
        Calibration enough = Calibration.of(DrawnLog.read(text.toString()), ASSUMED);
        assertThat(service(enough.hall(), "visitors", Readiness.CLEAR).source())
                .isEqualTo("fitted to h.csv, 50 rows, 2026-03-01..2026-03-01");
    }

    @Test
    void timesThatAreNoneAreToldApart() {
        String visitors = ",visitors,partner,clear\n";
        Calibration found = Calibration.of(
                DrawnLog.read(DrawnLog.HEADER
                        + "H,,,,,2026-03-01T10:00:00,2026-03-01T10:00:00" + visitors
                        + "H,,,,,2026-03-01T10:00:01,2026-03-01T10:00:00" + visitors
                        + "H,,,,,2026-03-01T10:00:00,2026-03-01T11:00:00" + visitors
                        + "H,,,,,2026-03-01T10:00:00,2026-03-01T11:00:01" + visitors
                        + "H,,,,,2026-03-01T10:00:00," + visitors
                        + "H,,,,,,2026-03-01T10:00:00" + visitors),
                ASSUMED);
        assertThat(service(found, "visitors", Readiness.CLEAR).times()).isEqualTo(new Times(1, 2, 1, 1, 1));
    }

    @Test
    void rowsThatCouldBeOfSeveralServicesAreOfNone() {
        String rest = "2026-03-01T10:00:00,2026-03-01T10:01:00,";
        Calibration found = Calibration.of(
                DrawnLog.read("called,done,lane,readiness\n" + rest + "visitors,\n" + rest + ",clear\n" + rest
                        + "gates,\n" + rest + "gates,look\n" + rest + "elsewhere,clear\n"),
                ASSUMED);
        assertThat(found.unsorted()).isEqualTo(2);
        assertThat(found.elsewhere()).isEqualTo(2);
        assertThat(service(found, "gates", Readiness.CLEAR).times().taken()).isEqualTo(1);
    }

    /** 100 on board, 9 seconds each: the mean traveller is off after 450. */
    @Test
    void withoutOffTheMeanWalkIsWhatGettingOffAsAssumedLeaves() {
        StringBuilder text = new StringBuilder("voyage,spot_in,reached\n");
        for (int i = 0; i < 100; i++) {
            text.append("KE703,2026-03-01T10:00:00,2026-03-01T10:%02d:00\n".formatted(10 + i % 2));
        }
        Way way = Calibration.of(DrawnLog.read(text.toString()), ASSUMED).way();
        assertThat(way.grade()).isEqualTo(Way.Grade.MEAN);
        assertThat(way.walk()).isCloseTo(630 - 450, within(1e-9));
        assertThat(((Approach.Landing) way.approach()).nominalWalk()).isCloseTo(180, within(0.1));
    }

    @Test
    void aLogOfAnotherHallIsRefused() {
        assertThatExceptionOfType(MalformedLogException.class)
                .isThrownBy(() -> Calibration.of(DrawnLog.read("hall,reached\nX,2026-03-01T10:00:00\n"), ASSUMED))
                .withMessage("The log has no row of hall H.");
    }

    /** What a log says of the hall does not hang on which days the caller leaves out for judging. */
    @Test
    void halfOfALogFindsTheSameHall() {
        HallLog log = fortnight(SEED).read().between(FIRST, FIRST.plusDays(7));
        assertThat(log.days())
                .isEqualTo(List.copyOf(FIRST.datesUntil(FIRST.plusDays(7)).toList()));
        Fit fit = requireNonNull(service(Calibration.of(log, ASSUMED), "visitors", Readiness.CLEAR)
                .fit());
        assertThat(fit.mean().mean()).isCloseTo(DrawnLog.SERVICE, within(2.5));
    }
}

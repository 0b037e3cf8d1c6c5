package dev.kanmon.clearance.hallday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Service;
import dev.kanmon.clearance.hall.Spread;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What planners who describe their own halls rely on. */
class HallFileTest {
    private static final Ports PORTS = Ports.shipped();
    private static final List<DescribedHall> SHIPPED = HallFile.shipped(PORTS);

    @Test
    void aHallThatIsWrittenAndReadIsTheSameHall() {
        List<DescribedHall> read = read(HallFile.write(SHIPPED));

        assertThat(read).hasSameSizeAs(SHIPPED);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).hall().id()).isEqualTo(SHIPPED.get(i).hall().id());
            assertThat(read.get(i).hall().carriers())
                    .isEqualTo(SHIPPED.get(i).hall().carriers());
            assertThat(read.get(i).streams()).isEqualTo(SHIPPED.get(i).streams());
        }
        assertThat(HallFile.write(read)).isEqualTo(HallFile.write(SHIPPED));
    }

    @Test
    void aDayInAHallThatWasWrittenAndReadGoesAsInTheHallItself() {
        DescribedHall hall = SHIPPED.getFirst();
        DescribedHall read = read(HallFile.write(List.of(hall))).getFirst();

        assertThat(Forecasting.forecast(day(read), 0.3, 7, 3).everybody().mean().mean())
                .isCloseTo(
                        Forecasting.forecast(day(hall), 0.3, 7, 3)
                                .everybody()
                                .mean()
                                .mean(),
                        within(0.01));
    }

    @Test
    void everyFigureStandsWithItsSource() {
        String text = HallFile.write(SHIPPED);

        assertThat(text.lines().filter(line -> line.contains("shape:")))
                .isNotEmpty()
                .allMatch(line -> line.contains("source: \""));
    }

    @Test
    void timesAsTheyWereSeenKeepTheirMeanAndTheirTail() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        double[] times = random.doubles(5_000)
                .map(chance -> 20 + 200 * chance * chance * chance)
                .toArray();
        Spread seen = Spread.empirical(times);
        DescribedHall hall = SHIPPED.getFirst();
        Lane lane = hall.hall().lanes().getFirst();
        Lane fitted = new Lane(
                lane.id(),
                lane.kind(),
                lane.groups(),
                Map.of(Readiness.CLEAR, new Service(seen, "a log of \"ours\" in c:\\logs: 5,000 rows")),
                lane.openings(),
                lane.onward());

        Map<Readiness, Service> services = read(HallFile.write(
                        List.of(hall.with(hall.hall().with(fitted)))))
                .getFirst()
                .hall()
                .lanes()
                .getFirst()
                .services();
        Service read = Objects.requireNonNull(services.get(Readiness.CLEAR));

        assertThat(read.source()).isEqualTo("a log of \"ours\" in c:\\logs: 5,000 rows");
        String replay = "replay with -Dtest=HallFileTest -Dkanmon.seed=" + seed;
        assertThat(read.seconds().mean()).as(replay).isCloseTo(seen.mean(), within(0.01));
        assertThat(read.seconds().deviation()).as(replay).isCloseTo(seen.deviation(), within(0.1));
        assertThat(read.seconds().quantile(0.95)).as(replay).isCloseTo(seen.quantile(0.95), within(2.0));
    }

    @Test
    void aSpreadThatIsMadeLongerIsWrittenAsSuch() {
        DescribedHall hall = SHIPPED.getFirst();
        Approach.Landing way = (Approach.Landing) hall.hall().approach();
        Approach longer = new Approach.Landing(
                way.secondsEach(), way.metres().times(2), way.secondsPerMetre().times(1.5), "twice as far");
        DescribedHall read = read(HallFile.write(List.of(hall.with(new Hall(
                        hall.hall().id(),
                        hall.hall().port(),
                        hall.hall().kind(),
                        hall.hall().carriers(),
                        hall.hall().lanes(),
                        longer,
                        hall.hall().doubt())))))
                .getFirst();

        assertThat(((Approach.Landing) read.hall().approach()).nominalWalk())
                .isCloseTo(3 * way.nominalWalk(), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "halls: []",
                "halls: [{id: NRT, port: XXXX, kind: arrival, lanes: []}]",
                "halls: [{id: NRT, port: NRT, kind: arrival, lanes: []}]",
                "halls: [{id: NRT, port: NRT, kind: arrival, lanes: [{id: a, kind: counter, groups: [other],"
                        + " services: [{readiness: clear, seconds: {shape: seen, values: \"1 x\"}, source: s}]}]}]",
                "halls: [{id: NRT, port: NRT, kind: arrival, lanes: [{id: a, kind: counter, groups: [other],"
                        + " services: [{readiness: clear, seconds: {shape: seen, values: \"99999\"}, source: s}]}]}]",
                "halls: [{id: NRT, port: NRT, kind: arrival, lanes: [{id: a, kind: counter, groups: [other],"
                        + " services: [{readiness: clear, seconds: {shape: gamma, mean: 0, variation: 1}, source: s}]}]}]"
            })
    void rubbishIsRefusedInASentence(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageStartingWith("halls.yaml: ");
    }

    /** Past bugs: a service of less than nothing ended the program, and so did a day ten thousand times as full. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean: 72, variation: 0.5 | shape: normal, mean: 10, deviation: 30 | .seconds has values below 0",
                "mean: 1, variation: 0.05 | shape: normal, mean: 1, deviation: 3 | doubt.service has values below 0",
                "mean: 1, variation: 0.05 | shape: fixed, value: 86400 | doubt.service has values above 5"
            })
    void timesAndFactorsThatNoDayHasAreRefused(String usual, String changed, String said) {
        String text = HallFile.write(List.of(SHIPPED.getFirst()));
        String broken = text.replaceFirst("shape: (gamma|lognormal), " + Pattern.quote(usual.strip()), changed.strip());

        assertThat(broken).isNotEqualTo(text);
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining(said.strip());
    }

    private static HallDay day(DescribedHall hall) {
        return new HallDay(
                hall.hall(),
                LocalDate.of(2026, 11, 27),
                hall.streams().stream().map(Coming.class::cast).toList());
    }

    private static List<DescribedHall> read(String text) {
        return HallFile.read("halls.yaml", text.getBytes(StandardCharsets.UTF_8), PORTS);
    }
}

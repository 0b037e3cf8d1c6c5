package dev.kanmon.clearance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyFileTest {
    private static final String ANY = "{mean: 10, low: 5, high: 15, source: assumed}";

    @ParameterizedTest
    @CsvSource({
        "GMP-HND, seoul-tokyo",
        "ICN-NRT, seoul-tokyo",
        "PUS-FUK, busan-fukuoka",
        "KRPUS-JPHKT, busan-fukuoka",
        "KRPUS-JPSHS, busan-shimonoseki",
        "ICN-KIX, seoul-osaka",
        "ICN-FUK, seoul-fukuoka",
        "ICN-CTS, seoul-sapporo",
        "ICN-OKA, seoul-naha",
        "ICN-NGO, seoul-nagoya",
        "PUS-KIX, busan-osaka",
        "CJU-NRT, jeju-tokyo",
        "CJU-KIX, jeju-osaka",
        "TAE-FUK, daegu-fukuoka"
    })
    void pairsThatPeopleAskForAreThereBothWays(String ports, String cities) {
        Route there = TestDay.route(ports);
        Route back = TestDay.route(
                there.to().port().code() + "-" + there.from().port().code());

        assertThat(there.cities()).isEqualTo(cities);
        assertThat(back.from()).isEqualTo(there.to());
        assertThat(back.to()).isEqualTo(there.from());
    }

    @Test
    void everyRouteCrossesTheBorderAndHasItsWayBack() {
        assertThat(TestDay.ROUTES).allSatisfy(route -> {
            assertThat(TestDay.PORTS.find(route.from().port().code()))
                    .contains(route.from().port());
            assertThat(TestDay.PORTS.find(route.to().port().code()))
                    .contains(route.to().port());
            assertThat(List.of(route.from().port().state(), route.to().port().state()))
                    .containsExactlyInAnyOrder("KOR", "JPN");
            assertThat(TestDay.ROUTES)
                    .filteredOn(other ->
                            other.from().equals(route.to()) && other.to().equals(route.from()))
                    .hasSize(1);
        });
    }

    @Test
    void everyFigureHasASourceAndLiesInItsBand() {
        assertThat(figures()).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.source()).isNotBlank();
            assertThat(figure.minutes().holds(figure.minutes().mean())).isTrue();
            assertThat(figure.origin()).isNotEqualTo(Origin.FORECAST);
        });
    }

    @Test
    void noFigureOfAWayPretendsToBeMorePreciseThanFiveMinutes() {
        assertThat(TestDay.ROUTES.stream()
                        .flatMap(route ->
                                Stream.of(route.from().reach(), route.to().leave(), route.crossing())))
                .allSatisfy(figure -> assertThat(List.of(
                                figure.minutes().mean(),
                                figure.minutes().low(),
                                figure.minutes().high()))
                        .allSatisfy(minutes -> assertThat(minutes % 5).isZero()));
    }

    @Test
    void whatIsPublishedNamesWhoPublishedIt() {
        assertThat(figures().filter(figure -> figure.origin() == Origin.PUBLISHED))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.source())
                        .containsAnyOf("Airport Railroad", "JR ", "Nankai", "Meitetsu", "airlines", "ferry lines"));
    }

    @Test
    void theFastBoatIsSaidToBeGone() {
        assertThat(TestDay.route("KRPUS-JPHKT").notes()).contains("fast-boat-ended");
    }

    @Test
    void whatCannotBeTakenIsRefusedWithTheField() {
        assertThat(read(file("GMP", "HND", ANY))).hasSize(2);
        refuses(file("GMP", "HND", "{mean: 30, low: 5, high: 15, source: assumed}"), "does not lie between");
        refuses(file("GMP", "HND", "{mean: -1, low: -1, high: 15, source: assumed}"), "low is not a number of minutes");
        refuses(file("GMP", "HND", "{mean: 10, low: 5, high: 99999, source: assumed}"), "high is not a number");
        refuses(file("GMP", "HND", "{mean: 10, low: 5, high: 15}"), "source is missing");
        refuses(file("GMP", "HND", "{mean: 10, low: 5, high: 15, source: assumed, x: 1}"), "is not a known field");
        refuses(file("XQX", "HND", ANY), "is not a port that is known");
        refuses(file("GMP", "GMP", ANY), "stands twice");
        refuses(file("GMP", "HND", ANY).replace("to: HND", "to: NRT"), "is not among the ports");
        refuses(file("GMP", "HND", ANY).replace("way: air, reach", "way: sea, reach"), "of the way");
        refuses("routes: []", "is not a list of 1 to");
        refuses("routes: {", "is not YAML");
    }

    private static Stream<Estimate> figures() {
        return TestDay.ROUTES.stream().flatMap(route -> {
            Usual usual = route.usual();
            List<Estimate> figures = new ArrayList<>(List.of(
                    usual.before(),
                    usual.checkIn(),
                    usual.boarding(),
                    usual.walk(),
                    usual.bags(),
                    usual.postLine(),
                    usual.postService(),
                    usual.exitLine(),
                    usual.exitService(),
                    usual.hallLine(),
                    usual.hallService(),
                    usual.confirmedLine(),
                    usual.confirmedService()));
            figures.addAll(
                    List.of(route.from().reach(), route.to().leave(), route.to().reach(), route.crossing()));
            return figures.stream();
        });
    }

    private static void refuses(String content, String complaint) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("x.yaml")
                .hasMessageContaining(complaint);
    }

    private static List<Route> read(String content) {
        return JourneyFile.read("x.yaml", content.getBytes(StandardCharsets.UTF_8), TestDay.PORTS);
    }

    private static String file(String one, String other, String reach) {
        String usual = Stream.of(
                        "before",
                        "check_in",
                        "boarding",
                        "walk",
                        "bags",
                        "post_line",
                        "post_service",
                        "exit_line",
                        "exit_service",
                        "hall_line",
                        "hall_service",
                        "confirmed_line",
                        "confirmed_service")
                .map(field -> ", " + field + ": " + ANY)
                .reduce("", String::concat);
        return """
                usual:
                  - {way: air%s}
                ports:
                  - {port: %s, city: seoul, way: air, reach: %s}
                  - {port: %s, city: tokyo, way: air, reach: %s}
                routes:
                  - {from: %s, to: %s, there: %s, back: %s}
                """.formatted(usual, one, reach, other, ANY, one, other, ANY, ANY);
    }
}

package dev.kanmon.clearance.hallday;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.port.Ports;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HallDaysTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 12);
    private static final Ports PORTS = Ports.shipped();
    private static final KnownAgreements AGREEMENTS = Agreements.shipped().asKnown(DAY);

    private static List<DescribedHall> halls(String... halls) {
        String file = "halls: ["
                + Arrays.stream(halls)
                        .map(hall ->
                                "{" + hall + ", lanes: [{id: all, kind: counter, groups: [partner], openings: []}]}")
                        .collect(Collectors.joining(", "))
                + "]";
        return HallFile.read("halls.yaml", file.getBytes(UTF_8), PORTS);
    }

    private static ExpectedVoyage voyage(String carrier, String from, String to, int departs, int arrives) {
        return new ExpectedVoyage(
                carrier,
                "1",
                from,
                to,
                DAY.atTime(departs, 0),
                DAY.atTime(arrives, 0),
                false,
                null,
                List.of(
                        new ExpectedVoyage.Some("KOR", null, Readiness.CLEAR, 100),
                        new ExpectedVoyage.Some("KOR", "JPN", Readiness.CLEAR, 7),
                        new ExpectedVoyage.Some("JPN", null, Readiness.CLEAR, 50),
                        new ExpectedVoyage.Some("FRA", null, Readiness.LOOK, 3)));
    }

    private static List<HallDay> days(List<DescribedHall> halls, ExpectedVoyage... voyages) {
        return new HallDays(AGREEMENTS, PORTS).of(DAY, List.of(voyages), halls);
    }

    private static Coming.Voyage only(HallDay day) {
        assertThat(day.coming()).hasSize(1);
        return (Coming.Voyage) day.coming().getFirst();
    }

    @Test
    void aTravellersGroupIsSeenFromTheStateOfTheHall() {
        List<HallDay> days = days(
                halls(
                        "id: A, port: NRT, kind: arrival",
                        "id: B, port: ICN, kind: exit",
                        "id: C, port: ICN, kind: post"),
                voyage("KE", "ICN", "NRT", 10, 12));

        List<OnBoard> seenFromJapan = List.of(
                new OnBoard(Group.NATIONAL, Readiness.CLEAR, 50),
                new OnBoard(Group.RESIDENT, Readiness.CLEAR, 7),
                new OnBoard(Group.PARTNER, Readiness.CLEAR, 100),
                new OnBoard(Group.OTHER, Readiness.LOOK, 3));
        assertThat(only(days.get(0)).onBoard()).containsExactlyElementsOf(seenFromJapan);
        assertThat(only(days.get(1)).onBoard())
                .containsExactly(
                        new OnBoard(Group.NATIONAL, Readiness.CLEAR, 107),
                        new OnBoard(Group.PARTNER, Readiness.CLEAR, 50),
                        new OnBoard(Group.OTHER, Readiness.LOOK, 3));
        assertThat(only(days.get(2)).onBoard()).containsExactlyElementsOf(seenFromJapan);
        assertThat(only(days.get(0)).moment()).isEqualTo(DAY.atTime(12, 0));
        assertThat(only(days.get(1)).moment()).isEqualTo(DAY.atTime(10, 0));
    }

    @Test
    void theDedicatedLaneOfJune2025IsOpenByTheAgreementAlone() {
        List<DescribedHall> haneda = halls("id: A, port: HND, kind: arrival");

        assertThat(only(days(haneda, voyage("KE", "GMP", "HND", 9, 11)).getFirst())
                        .partnerLane())
                .startsWith("lane-2025-jp@");
        assertThat(only(days(haneda, voyage("KE", "GMP", "HND", 18, 20)).getFirst())
                        .partnerLane())
                .as("after 16 h")
                .isNull();
        assertThat(only(days(halls("id: A, port: KIX, kind: arrival"), voyage("KE", "ICN", "KIX", 9, 11))
                                .getFirst())
                        .partnerLane())
                .as("a port that is not named")
                .isNull();
    }

    @Test
    void aHallThatNamesCarriersTakesTheirsAndTheOtherTheRest() {
        List<HallDay> days = days(
                halls("id: T2, port: NRT, kind: arrival, carriers: [JL]", "id: T1, port: NRT, kind: arrival"),
                voyage("KE", "ICN", "NRT", 10, 12),
                voyage("JL", "ICN", "NRT", 11, 13));

        assertThat(only(days.get(0)).voyage()).startsWith("JL");
        assertThat(only(days.get(1)).voyage()).startsWith("KE");
    }

    @Test
    void aVoyageCountsToTheDayOnWhichItArrives() {
        ExpectedVoyage night = new ExpectedVoyage(
                "BHF",
                "12",
                "KRPUS",
                "JPHKT",
                DAY.minusDays(1).atTime(22, 30),
                DAY.atTime(7, 30),
                true,
                null,
                List.of(new ExpectedVoyage.Some("KOR", null, Readiness.CLEAR, 100)));
        List<DescribedHall> halls = halls("id: A, port: JPHKT, kind: arrival", "id: B, port: KRPUS, kind: exit");

        List<HallDay> days = days(halls, night);

        assertThat(only(days.get(0)).voyage()).isEqualTo("BHF12 KRPUS-JPHKT");
        assertThat(days.get(1).coming()).isEmpty();
    }

    @Test
    void theShippedHallsHaveASourceForEveryFigure() {
        for (DescribedHall described : HallFile.shipped(PORTS)) {
            assertThat(described.hall().approach().source()).isNotBlank();
            assertThat(described.hall().doubt().source()).isNotBlank();
            assertThat(described.streams())
                    .allSatisfy(stream -> assertThat(stream.source()).isNotBlank());
            assertThat(described.hall().lanes())
                    .allSatisfy(lane -> assertThat(lane.services().values())
                            .isNotEmpty()
                            .allSatisfy(service -> assertThat(service.source()).isNotBlank()));
        }
    }
}

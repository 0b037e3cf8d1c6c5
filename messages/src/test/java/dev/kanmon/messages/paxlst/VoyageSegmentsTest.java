package dev.kanmon.messages.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoyageSegmentsTest {
    private static final LocalDateTime DEPARTURE = LocalDateTime.of(2026, 11, 23, 10, 10);
    private static final LocalDateTime ARRIVAL = LocalDateTime.of(2026, 11, 23, 12, 35);
    private static final String DEPARTS = "DTM+189:2611231010:201'";
    private static final String ARRIVES = "DTM+232:2611231235:201'";

    /** The flight once went to Los Angeles before Narita. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOC+125+ICN'" + DEPARTS + "LOC+130+LAX'LOC+87+NRT'" + ARRIVES,
                "LOC+125+ICN'" + DEPARTS + "LOC+87+NRT'" + ARRIVES + "LOC+130+LAX'",
                "LOC+125+ICN'LOC+87+NRT'LOC+130+LAX'" + DEPARTS + ARRIVES
            })
    void theFinalDestinationWasOnceAPortOfCall(String ports) {
        assertThat(legs(ports)).containsExactly(new Leg("ICN", "NRT", DEPARTURE, ARRIVAL));
    }

    @Test
    void withoutAnArrivalTheFinalDestinationIsWhereTheFlightEnds() {
        assertThat(legs("LOC+125+ICN'" + DEPARTS + "LOC+130+NRT'" + ARRIVES))
                .containsExactly(new Leg("ICN", "NRT", DEPARTURE, ARRIVAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DEPARTS + ARRIVES + "LOC+125+PUS'LOC+92+ICN'LOC+87+NRT'",
                "LOC+125+PUS'LOC+92+ICN'LOC+87+NRT'" + DEPARTS + ARRIVES,
                "LOC+125+PUS'" + DEPARTS + ARRIVES + "LOC+92+ICN'LOC+87+NRT'",
                "LOC+92+PUS'LOC+92+ICN'LOC+92+NRT'" + ARRIVES + DEPARTS
            })
    void timesAroundThreePortsWereOnceLost(String ports) {
        assertThat(legs(ports))
                .containsExactly(new Leg("PUS", "ICN", DEPARTURE, null), new Leg("ICN", "NRT", null, ARRIVAL));
    }

    @Test
    void timesBehindAPortThatFollowsTheArrivalAreTheArrivals() {
        assertThat(legs("LOC+92+PUS'LOC+125+ICN'LOC+87+NRT'LOC+92+CTS'" + DEPARTS + ARRIVES))
                .containsExactly(
                        new Leg("PUS", "ICN", null, null),
                        new Leg("ICN", "NRT", DEPARTURE, ARRIVAL),
                        new Leg("NRT", "CTS", null, null));
    }

    private static List<Leg> legs(String ports) {
        return ListText.only(ListText.message("TDT+20+HX703+++HX'" + ports, ListText.LEE))
                .voyage()
                .legs();
    }

    /** Each NAD once walked all of them. */
    @Test
    void legsBeyondTheBoundWereOnceAllKept() {
        String voyage = "TDT+20+HX703+++HX'" + "LOC+92+ICN'LOC+92+NRT'".repeat(100_000);
        InterchangeReader message =
                InterchangeReader.of((ListText.UNH + voyage + "UNT+200003+M1'").getBytes(StandardCharsets.UTF_8));
        assertThat(message.nextMessage()).isTrue();
        VoyageSegments segments = new VoyageSegments(message);
        while (message.nextSegment()) {
            if (message.segment().tag().equals("TDT")) {
                segments.readTransport();
            } else {
                segments.readDetail(message.segment().tagCode());
            }
        }

        assertThat(segments.legs()).hasSize(VoyageSegments.MAX_LEGS + 1);
        assertThat(message.messageProblems()).isEmpty();
        assertThat(ListText.codes(ListText.read(ListText.message(voyage, "NAD+FL+++A:B'".repeat(5_000)))
                        .problems()))
                .containsExactly(ProblemCode.TOO_MANY_LEGS);
    }
}

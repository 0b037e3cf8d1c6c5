package dev.kanmon.messages.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VoyageSegmentsTest {
    /** Each NAD once walked all of them. */
    @Test
    void legsBeyondTheBoundWereOnceAllKept() {
        String voyage = "TDT+20+HX703+++HX'" + "LOC+92+ICN'LOC+92+NRT'".repeat(100_000);
        InterchangeReader message = InterchangeReader.of(
                ListText.message(voyage, "NAD+FL+++A:B'".repeat(5_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(message.nextMessage()).isTrue();
        VoyageSegments segments = new VoyageSegments(message);
        while (message.nextSegment() && !message.segment().tag().equals("NAD")) {
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

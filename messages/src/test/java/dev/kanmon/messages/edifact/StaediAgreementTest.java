package dev.kanmon.messages.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Envelope;
import io.xlate.edi.stream.EDIStreamException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** StAEDI, a reader that others wrote, sees the same messages, segments, elements and components. */
class StaediAgreementTest {
    private static final int INTERCHANGES = 5_000;

    @Test
    void bothReadTheSame() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < INTERCHANGES; i++) {
            RandomInterchange interchange = new RandomInterchange(random);
            byte[] bytes = interchange.bytes();
            String which = "interchange %d; replay with -Dkanmon.seed=%d; %s"
                    .formatted(i, seed, new String(bytes, StandardCharsets.US_ASCII));
            List<RandomInterchange.Message> byStaedi = byStaedi(bytes, which);
            assertThat(byStaedi).as(which).isEqualTo(interchange.messages);
            assertThat(byKanmon(bytes)).as(which).isEqualTo(byStaedi);
        }
    }

    private static List<RandomInterchange.Message> byStaedi(byte[] bytes, String which) {
        try {
            return StaediReading.of(bytes);
        } catch (IOException | EDIStreamException refused) {
            throw new AssertionError(which, refused);
        }
    }

    private static List<RandomInterchange.Message> byKanmon(byte[] bytes) {
        List<RandomInterchange.Message> messages = new ArrayList<>();
        InterchangeReader reader = InterchangeReader.of(bytes);
        while (reader.nextMessage()) {
            List<RandomInterchange.Segment> segments = new ArrayList<>();
            while (reader.nextSegment()) {
                segments.add(segment(reader.segment()));
            }
            Envelope envelope = reader.envelope();
            Envelope.Group group = envelope.group();
            messages.add(new RandomInterchange.Message(
                    group == null ? null : group.reference(),
                    envelope.messageReference(),
                    reader.messageType(),
                    segments));
            assertThat(reader.messageProblems()).isEmpty();
        }
        assertThat(reader.problems()).isEmpty();
        return messages;
    }

    private static RandomInterchange.Segment segment(SegmentScanner scanner) {
        return new RandomInterchange.Segment(
                scanner.tag(),
                IntStream.range(1, scanner.elements())
                        .mapToObj(element -> IntStream.range(0, scanner.components(element))
                                .mapToObj(component -> scanner.text(element, component))
                                .toList())
                        .toList());
    }
}

package dev.kanmon.bench;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Goes over the events of an interchange with StAEDI, the baseline: no schema of the message, no text asked for. */
final class StaediWalk {
    private static final EDIInputFactory FACTORY = EDIInputFactory.newFactory();

    private StaediWalk() {}

    /** How many events there are. */
    static long walk(byte[] message) {
        long events = 0;
        try (EDIStreamReader reader = FACTORY.createEDIStreamReader(new ByteArrayInputStream(message))) {
            while (reader.hasNext()) {
                reader.next();
                events++;
            }
        } catch (EDIStreamException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return events;
    }

    /** How many values stand between UNH and UNT, counted as {@link SegmentWalk#values} does. */
    static long values(byte[] message) {
        long values = 0;
        boolean inMessage = false;
        try (EDIStreamReader reader = FACTORY.createEDIStreamReader(new ByteArrayInputStream(message))) {
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                if (event == EDIStreamEvent.START_SEGMENT) {
                    inMessage = !reader.getText().startsWith("UN");
                } else if (event == EDIStreamEvent.ELEMENT_DATA && inMessage) {
                    values++;
                }
            }
        } catch (EDIStreamException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return values;
    }
}

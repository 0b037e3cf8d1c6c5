package dev.kanmon.messages.edifact;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What StAEDI sees in an interchange. */
final class StaediReading {
    private static final EDIInputFactory FACTORY = EDIInputFactory.newFactory();

    private final List<RandomInterchange.Message> messages = new ArrayList<>();
    private @Nullable String group;
    private RandomInterchange.Segment header = new RandomInterchange.Segment("", List.of());
    private List<RandomInterchange.Segment> segments = new ArrayList<>();
    private String tag = "";
    private List<List<String>> elements = new ArrayList<>();
    private @Nullable List<String> composite;

    private StaediReading() {}

    static List<RandomInterchange.Message> of(byte[] bytes) throws IOException, EDIStreamException {
        StaediReading reading = new StaediReading();
        try (EDIStreamReader reader = FACTORY.createEDIStreamReader(new ByteArrayInputStream(bytes))) {
            while (reader.hasNext()) {
                reading.take(reader);
            }
        }
        return reading.messages;
    }

    private void take(EDIStreamReader reader) throws EDIStreamException {
        switch (reader.next()) {
            case START_SEGMENT -> {
                tag = reader.getText();
                elements = new ArrayList<>();
            }
            case START_COMPOSITE -> {
                composite = new ArrayList<>();
                elements.add(composite);
            }
            case END_COMPOSITE -> composite = null;
            case ELEMENT_DATA -> value(reader.getText().strip());
            case END_SEGMENT -> endSegment(new RandomInterchange.Segment(tag, elements));
            default -> {}
        }
    }

    private void value(String text) {
        if (composite == null) {
            elements.add(List.of(text));
        } else {
            composite.add(text);
        }
    }

    private void endSegment(RandomInterchange.Segment segment) {
        switch (segment.tag()) {
            case "UNA", "UNB", "UNZ" -> {}
            case "UNG" -> group = segment.elements().get(4).getFirst();
            case "UNE" -> group = null;
            case "UNH" -> {
                header = segment;
                segments = new ArrayList<>();
            }
            case "UNT" ->
                messages.add(new RandomInterchange.Message(
                        group,
                        header.elements().get(0).getFirst(),
                        header.elements().get(1).getFirst(),
                        segments));
            default -> segments.add(segment);
        }
    }
}

package dev.kanmon.bench;

import dev.kanmon.messages.cusres.CusresReader;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.SegmentScanner;
import dev.kanmon.messages.paxlst.PaxlstReader;
import java.util.List;

/** The readers of what comes from outside, each with inputs to begin with. */
enum FuzzedReader {
    /** Envelope and segments, every value asked for. */
    ENVELOPE,
    /** Passenger lists. */
    PAXLST,
    /** Answers and acknowledgements. */
    CUSRES;

    /** Gives a number that depends on what was read. */
    int read(byte[] input) {
        return switch (this) {
            case ENVELOPE -> values(input);
            case PAXLST -> PaxlstReader.read(input).lists().size();
            case CUSRES -> CusresReader.read(input).messages().size();
        };
    }

    /** Inputs from which others are made, each character one byte. */
    List<String> seeds() {
        return switch (this) {
            case ENVELOPE -> FuzzSeeds.ENVELOPES;
            case PAXLST -> FuzzSeeds.PASSENGER_LISTS;
            case CUSRES -> FuzzSeeds.ANSWERS;
        };
    }

    private static int values(byte[] bytes) {
        int characters = 0;
        InterchangeReader interchange = InterchangeReader.of(bytes);
        while (interchange.nextMessage()) {
            while (interchange.nextSegment()) {
                SegmentScanner segment = interchange.segment();
                for (int element = 0; element < segment.elements(); element++) {
                    for (int component = 0; component < segment.components(element); component++) {
                        characters += segment.text(element, component).length();
                    }
                }
            }
        }
        return characters;
    }
}

package dev.kanmon.bench;

import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.SegmentScanner;

/** Goes over the segments of an interchange with Kanmon's reader, making no strings of the values. */
final class SegmentWalk {
    private SegmentWalk() {}

    /** The tags of all segments together: where each ends, and of what kind it is. */
    static long tags(byte[] message) {
        long tags = 0;
        InterchangeReader interchange = InterchangeReader.of(message);
        while (interchange.nextMessage()) {
            while (interchange.nextSegment()) {
                tags += interchange.segment().tagCode();
            }
        }
        return tags;
    }

    /** How many elements the segments have, their tags among them; to say so each has to be split. */
    static long walk(byte[] message) {
        long elements = 0;
        InterchangeReader interchange = InterchangeReader.of(message);
        while (interchange.nextMessage()) {
            while (interchange.nextSegment()) {
                elements += interchange.segment().elements();
            }
        }
        return elements;
    }

    /** How many values stand between UNH and UNT, empty ones among them, tags not: each component, or whole element. */
    static long values(byte[] message) {
        long values = 0;
        InterchangeReader interchange = InterchangeReader.of(message);
        while (interchange.nextMessage()) {
            while (interchange.nextSegment()) {
                SegmentScanner segment = interchange.segment();
                for (int element = 1; element < segment.elements(); element++) {
                    values += segment.components(element);
                }
            }
        }
        return values;
    }

    /** How many segments stand between UNH and UNT. */
    static long segments(byte[] message) {
        long segments = 0;
        InterchangeReader interchange = InterchangeReader.of(message);
        while (interchange.nextMessage()) {
            while (interchange.nextSegment()) {
                segments++;
            }
        }
        return segments;
    }
}

package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.edifact.SegmentScanner;
import org.jspecify.annotations.Nullable;

/** Texts that stand in several components of one element. */
final class Texts {
    private Texts() {}

    /** The components that are not empty; nothing where all are. */
    static @Nullable String joined(SegmentScanner segment, int element, String between) {
        StringBuilder text = new StringBuilder();
        for (int component = 0; component < segment.components(element); component++) {
            String part = segment.text(element, component);
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : between).append(part);
            }
        }
        return text.isEmpty() ? null : text.toString();
    }
}

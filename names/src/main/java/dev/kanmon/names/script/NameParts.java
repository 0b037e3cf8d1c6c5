package dev.kanmon.names.script;

import java.util.List;

/**
 * A personal name in parts, in the order in which it was written.
 *
 * @param parts without titles and legal noise; empty for a text without letters
 * @param surnameParts how many of the first parts are the surname, where the writing tells ({@code KIM<<MIN<JUN}, {@code
 *     Kim, Min Jun}); how many of the last, negative, where capitals tell ({@code Min-jun KIM}); 0 where nothing tells
 * @param truncated whether the last part may lack its end, as in a machine readable zone without a filler left
 */
public record NameParts(List<NamePart> parts, int surnameParts, boolean truncated) {
    public NameParts {
        parts = List.copyOf(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether every part is of this script, and there is one. */
    public boolean isAll(Script script) {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.script() == script);
    }
}

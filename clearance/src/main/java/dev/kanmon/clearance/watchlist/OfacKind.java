package dev.kanmon.clearance.watchlist;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What OFAC's list says an entry is, in its CSV and XML. */
final class OfacKind {
    private OfacKind() {}

    /** The kind of an entry that is no individual; organisations have none in the CSV. */
    static ReadingNote.Kind of(@Nullable String kind) {
        return switch (kind == null ? "entity" : kind.toLowerCase(Locale.ROOT)) {
            case "entity" -> ReadingNote.Kind.ORGANISATIONS;
            case "vessel" -> ReadingNote.Kind.VESSELS;
            case "aircraft" -> ReadingNote.Kind.AIRCRAFT;
            default -> ReadingNote.Kind.OTHER_KINDS;
        };
    }

    static @Nullable String basis(@Nullable String programmes) {
        return programmes == null
                ? null
                : "OFAC " + programmes.replace("] [", ", ").replaceAll("[\\[\\]]", "");
    }
}

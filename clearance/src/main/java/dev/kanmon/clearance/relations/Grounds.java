package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.CanonicalLines;
import dev.kanmon.clearance.agreement.Confidence;
import dev.kanmon.clearance.agreement.Source;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.yaml.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something was read, and how sure it is.
 *
 * @param sources at least one
 * @param confidence how sure they are
 * @param note what to know about it
 */
public record Grounds(
        List<Source> sources,
        Confidence confidence,
        @Nullable String note) {
    public Grounds {
        sources = List.copyOf(sources);
    }

    /** Takes {@code sources}, {@code confidence} and {@code note}. */
    static Grounds read(Fields fields, SourceCatalogue catalogue) {
        return new Grounds(
                catalogue.cited(fields, "sources"),
                fields.oneOf("confidence", Confidence.values()),
                fields.optionalText("note").orElse(null));
    }

    /** {@link #read}, where sources and confidence that are not there are those of the whole; the note never is. */
    static Grounds read(Fields fields, SourceCatalogue catalogue, Grounds whole) {
        return new Grounds(
                fields.has("sources") ? catalogue.cited(fields, "sources") : whole.sources(),
                fields.optionalOneOf("confidence", Confidence.values()).orElse(whole.confidence()),
                fields.optionalText("note").orElse(null));
    }

    void write(CanonicalLines lines) {
        lines.sources("sources", sources);
        lines.line("confidence", confidence);
        lines.line("note", note);
    }
}

package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some sources say of one field, kept beside what others say.
 *
 * @param field which field of a provision or of a figure
 * @param value what they say it is
 * @param sources who says so; at least one
 * @param confidence how sure they are
 * @param note what to know about it
 */
public record Claim(
        String field,
        String value,
        List<Source> sources,
        Confidence confidence,
        @Nullable String note) {
    public Claim {
        sources = List.copyOf(sources);
    }

    /**
     * Reads one; its fields have the names of the components.
     *
     * @param fields the mapping it stands in
     * @param catalogue where sources are looked up
     */
    public static Claim read(Fields fields, SourceCatalogue catalogue) {
        Claim claim = new Claim(
                fields.text("field"),
                fields.text("value"),
                catalogue.cited(fields, "sources"),
                fields.oneOf("confidence", Confidence.values()),
                fields.optionalText("note").orElse(null));
        fields.end();
        return claim;
    }

    /** How near its nearest source stands. */
    Source.Kind nearest() {
        return sources.stream().map(Source::kind).min(Enum::compareTo).orElseThrow();
    }
}

package dev.kanmon.clearance.copies;

import dev.kanmon.clearance.agreement.Claim;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Source;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The sources that an instrument cites, as a catalogue of their own. */
final class CitedSources {
    /** Quotes texts: what JSON quotes, YAML reads. */
    private static final JsonMapper QUOTES = new JsonMapper();

    private CitedSources() {}

    /** In the form of {@code sources.yaml}, by id. */
    static String of(Instrument instrument) {
        TreeMap<String, Source> cited = new TreeMap<>();
        Stream.concat(
                        instrument.sources().stream(),
                        instrument.provisions().stream()
                                .flatMap(history -> history.versions().stream())
                                .map(Provision::evidence)
                                .flatMap(CitedSources::of))
                .forEach(source -> cited.put(source.id(), source));
        StringBuilder catalogue = new StringBuilder("sources:\n");
        for (Source source : cited.values()) {
            line(catalogue, "  - ", "id", source.id());
            line(catalogue, "    ", "kind", source.kind().name().toLowerCase(Locale.ROOT));
            line(catalogue, "    ", "publisher", source.publisher());
            line(catalogue, "    ", "title", source.title());
            line(catalogue, "    ", "date", source.date());
            line(catalogue, "    ", "address", source.address());
        }
        return catalogue.toString();
    }

    private static Stream<Source> of(Provision.Evidence evidence) {
        return Stream.concat(
                evidence.sources().stream(),
                evidence.claims().stream().map(Claim::sources).flatMap(Collection::stream));
    }

    private static void line(StringBuilder catalogue, String indent, String field, @Nullable Object value) {
        if (value != null) {
            catalogue
                    .append(indent)
                    .append(field)
                    .append(": ")
                    .append(QUOTES.writeValueAsString(value.toString()))
                    .append('\n');
        }
    }
}

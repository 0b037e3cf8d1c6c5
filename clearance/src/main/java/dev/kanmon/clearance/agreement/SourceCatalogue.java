package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All sources by id, as one file lists them. Immutable. */
public final class SourceCatalogue {
    private final Map<String, Source> byId;

    private SourceCatalogue(Map<String, Source> byId) {
        this.byId = Map.copyOf(byId);
    }

    /** The sources that this release cites. */
    public static SourceCatalogue shipped() {
        return read("sources.yaml", ShippedFiles.read("sources.yaml"));
    }

    /**
     * Reads a catalogue: {@code sources}, a list of {@code id}, {@code kind}, {@code publisher}, {@code title}, {@code date}
     * and {@code address}.
     *
     * @throws dev.kanmon.clearance.yaml.MalformedFileException with a sentence that names the file and the field
     */
    public static SourceCatalogue read(String file, byte[] content) {
        Fields fields = Fields.of(file, content);
        Map<String, Source> byId = new LinkedHashMap<>();
        for (Fields one : fields.list("sources")) {
            Source source = new Source(
                    one.id("id"),
                    one.oneOf("kind", Source.Kind.values()),
                    one.text("publisher"),
                    one.text("title"),
                    one.optionalDate("date").orElse(null),
                    one.optionalText("address").orElse(null));
            one.end();
            if (byId.putIfAbsent(source.id(), source) != null) {
                throw one.refused("id", "stands twice");
            }
        }
        if (byId.isEmpty()) {
            throw fields.refused("sources", "is not a list of sources. Write at least one");
        }
        fields.end();
        return new SourceCatalogue(byId);
    }

    /** The sources that a field names; at least one. */
    public List<Source> cited(Fields fields, String field) {
        List<String> ids = fields.ids(field);
        if (ids.isEmpty()) {
            throw fields.refused(field, "names no source. Nothing is taken without one");
        }
        List<Source> sources = new ArrayList<>();
        for (String id : ids) {
            Source source = byId.get(id);
            if (source == null) {
                throw fields.refused(field, "names " + id + ", which is not in the catalogue of sources. Add it there");
            }
            sources.add(source);
        }
        return List.copyOf(sources);
    }

    /** Every source, by id. */
    public List<Source> sources() {
        return byId.values().stream()
                .sorted(java.util.Comparator.comparing(Source::id))
                .toList();
    }
}

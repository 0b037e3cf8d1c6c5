package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.Fields;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Mappings that lie over each other: a field is that of the topmost which has it. Those below are read all the same, so
 * that none goes unchecked.
 */
final class Layers {
    /** Written for a last day that is taken away again. */
    private static final String OPEN = "open";

    private final List<Fields> topFirst;

    Layers(List<Fields> topFirst) {
        this.topFirst = List.copyOf(topFirst);
    }

    Layers under(Fields top) {
        List<Fields> more = new ArrayList<>();
        more.add(top);
        more.addAll(topFirst);
        return new Layers(more);
    }

    Fields top() {
        return topFirst.getFirst();
    }

    boolean has(String field) {
        return topFirst.stream().anyMatch(layer -> layer.has(field));
    }

    @Nullable
    String text(String field) {
        return first(field, Fields::text);
    }

    String requiredText(String field) {
        String text = text(field);
        if (text == null) {
            throw refused(field, "is missing or is not text");
        }
        return text;
    }

    /** A day; null where there is none, or where it says {@code open}. */
    @Nullable
    LocalDate date(String field) {
        return first(field, (layer, name) -> layer.text(name).equals(OPEN) ? new Day(null) : new Day(layer.date(name)))
                        instanceof Day(LocalDate day)
                ? day
                : null;
    }

    /** A day that no layer leaves open; null where there is none. */
    @Nullable
    LocalDate setDate(String field) {
        return first(field, Fields::date);
    }

    List<String> ids(String field) {
        List<String> ids = first(field, Fields::ids);
        return ids == null ? List.of() : ids;
    }

    List<String> texts(String field) {
        List<String> texts = first(field, Fields::texts);
        return texts == null ? List.of() : texts;
    }

    @Nullable
    Integer count(String field, int least, int most) {
        return first(field, (layer, name) -> layer.count(name, least, most));
    }

    <E extends Enum<E>> E oneOf(String field, E[] values, E otherwise) {
        E value = first(field, (layer, name) -> layer.oneOf(name, values));
        return value == null ? otherwise : value;
    }

    List<Source> cited(String field, SourceCatalogue catalogue, List<Source> otherwise) {
        List<Source> sources = first(field, (layer, name) -> catalogue.cited(layer, name));
        return sources == null ? otherwise : sources;
    }

    /** What is read from the mapping inside a field. */
    <T> @Nullable T inside(String field, Function<Fields, T> read) {
        return first(field, (layer, name) -> layer.inside(name).map(read).orElseThrow());
    }

    /** What is read from each mapping in a list; none where no layer has it. */
    <T> List<T> each(String field, Function<Fields, T> read) {
        List<T> parts = first(
                field, (layer, name) -> layer.list(name).stream().map(read).toList());
        return parts == null ? List.of() : parts;
    }

    /** The mappings in lists of all layers. */
    List<Fields> list(String field) {
        return topFirst.stream().flatMap(layer -> layer.list(field).stream()).toList();
    }

    MalformedFileException refused(String field, String complaint) {
        return top().refused(field, complaint);
    }

    /** A day that is set, perhaps to none. */
    private record Day(@Nullable LocalDate day) {}

    private <T> @Nullable T first(String field, BiFunction<Fields, String, T> read) {
        T found = null;
        for (Fields layer : topFirst) {
            if (layer.has(field)) {
                T value = read.apply(layer, field);
                found = found == null ? value : found;
            }
        }
        return found;
    }
}

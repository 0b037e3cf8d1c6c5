package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.yaml.Fields;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place that each side calls by its own name. Only all names together can be had of it, in Latin letters and in each
 * side's script, in the alphabetical order of the Latin ones: an order that no side chose.
 */
public final class PlaceNames {
    private final String id;
    private final List<Name> names;

    private PlaceNames(String id, List<Name> names) {
        this.id = id;
        this.names = names.stream().sorted(Comparator.comparing(Name::latin)).toList();
    }

    /** What one side calls it. */
    private record Name(String latin, String script) {}

    /** Reads {@code id} and {@code names}, each with {@code latin} and {@code script}; two at least. */
    static PlaceNames read(Fields fields) {
        String id = fields.id("id");
        List<Name> names = fields.list("names").stream()
                .map(one -> {
                    Name name = new Name(one.text("latin"), one.text("script"));
                    one.end();
                    return name;
                })
                .toList();
        if (names.size() < 2) {
            throw fields.refused("names", "has the name of one side alone. Write that of each");
        }
        fields.end();
        return new PlaceNames(id, names);
    }

    /** By which data name it: neutral words of a-z joined by hyphens. */
    public String id() {
        return id;
    }

    /** All names: {@code Dokdo (독도) / Takeshima (竹島)}. */
    @Override
    public String toString() {
        return names.stream()
                .map(name -> name.latin() + " (" + name.script() + ")")
                .collect(Collectors.joining(" / "));
    }

    /** Whether a text writes a name of it by itself. */
    boolean isNamedIn(String text) {
        return names.stream().anyMatch(name -> text.contains(name.latin()) || text.contains(name.script()));
    }
}

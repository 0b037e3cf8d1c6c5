package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.yaml.Fields;
import java.util.List;

/** Places with several names, and the texts that speak of them: {@code {id}} in a text stands for all names. */
record Places(List<PlaceNames> all) {
    Places {
        all = List.copyOf(all);
    }

    static Places read(String file, byte[] content) {
        Fields fields = Fields.of(file, content);
        List<PlaceNames> all =
                fields.list("places").stream().map(PlaceNames::read).toList();
        fields.end();
        return new Places(all);
    }

    /** The text of a field, its places written with all their names. */
    String text(Fields fields, String field) {
        String text = fields.text(field);
        String filled = text;
        for (PlaceNames place : all) {
            if (place.isNamedIn(text)) {
                throw fields.refused(field, "writes one name of a place. Write {" + place.id() + "} for all of them");
            }
            filled = filled.replace(mark(place), place.toString());
        }
        if (filled.indexOf('{') >= 0) {
            throw fields.refused(field, "names a place that is not in the file of places. Add it there");
        }
        return filled;
    }

    /** The places that the text of a field speaks of. */
    List<PlaceNames> in(Fields fields, String field) {
        String text = fields.text(field);
        return all.stream().filter(place -> text.contains(mark(place))).toList();
    }

    private static String mark(PlaceNames place) {
        return "{" + place.id() + "}";
    }
}

package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.CanonicalLines;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.Instrument.Party;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.yaml.Fields;
import java.util.List;

/**
 * Something that happened between the sides and that no instrument tells.
 *
 * @param id stable name
 * @param when day or month
 * @param what in a sentence, in English; places with all their names
 * @param sides who took part
 * @param area what it touches
 * @param places places it speaks of that each side calls by its own name
 * @param grounds where it was read
 */
public record Incident(
        String id, Period when, String what, List<Party> sides, Domain area, List<PlaceNames> places, Grounds grounds) {
    public Incident {
        sides = List.copyOf(sides);
        places = List.copyOf(places);
    }

    static Incident read(Fields fields, Parties parties, Places places, SourceCatalogue catalogue) {
        Incident incident = new Incident(
                fields.id("id"),
                PeriodText.read(fields, "when"),
                places.text(fields, "what"),
                parties.some(fields, "sides"),
                fields.oneOf("area", Domain.values()),
                places.in(fields, "what"),
                Grounds.read(fields, catalogue));
        fields.end();
        return incident;
    }

    void write(CanonicalLines lines) {
        lines.line("incident", id);
        lines.line("when", when);
        lines.line("what", what);
        lines.each("sides", sides.stream().map(Party::id).toList());
        lines.line("area", area);
        lines.each("places", places);
        grounds.write(lines);
    }
}

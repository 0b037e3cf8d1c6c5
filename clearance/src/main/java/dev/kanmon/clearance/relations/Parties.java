package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.Instrument.Party;
import dev.kanmon.clearance.yaml.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who takes part: States, ministries, associations, by id. */
record Parties(Map<String, Party> byId) {
    Parties {
        byId = Map.copyOf(byId);
    }

    static Parties read(String file, byte[] content) {
        Fields fields = Fields.of(file, content);
        Map<String, Party> byId = new LinkedHashMap<>();
        for (Fields one : fields.list("parties")) {
            Party party = Party.read(one);
            if (byId.putIfAbsent(party.id(), party) != null) {
                throw one.refused("id", "stands twice");
            }
        }
        fields.end();
        return new Parties(byId);
    }

    /** The parties that a field names; none where it is not there. */
    List<Party> named(Fields fields, String field) {
        return fields.texts(field).stream().map(id -> find(fields, field, id)).toList();
    }

    /** The parties that a field names; at least one. */
    List<Party> some(Fields fields, String field) {
        List<Party> named = named(fields, field);
        if (named.isEmpty()) {
            throw fields.refused(field, "names nobody. Write at least one party");
        }
        return named;
    }

    /** The one party that a field names. */
    Party one(Fields fields, String field) {
        return find(fields, field, fields.text(field));
    }

    private Party find(Fields fields, String field, String id) {
        Party party = byId.get(id);
        if (party == null) {
            throw fields.refused(field, "names " + id + ", who is not in the file of parties. Add it there");
        }
        return party;
    }
}

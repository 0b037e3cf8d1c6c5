package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads one instrument file and refuses what is unknown, missing or out of range. */
final class InstrumentReader {
    private InstrumentReader() {}

    static Instrument read(String file, byte[] content, SourceCatalogue catalogue) {
        Fields fields = Fields.of(file, content);
        String id = fields.id("id");
        if (!file.substring(file.lastIndexOf('/') + 1).equals(id + ".yaml")) {
            throw fields.refused("id", "is not the name of the file. Call the file " + id + ".yaml");
        }
        String title = fields.text("title");
        List<Source> sources = catalogue.cited(fields, "sources");
        LocalDate recorded = fields.date("recorded");
        ProvisionReader reader = new ProvisionReader(
                id,
                title,
                sources,
                recorded,
                catalogue,
                fields.inside("durability").map(DurabilityReader::read).orElse(null));
        List<ProvisionHistory> provisions = new ArrayList<>();
        List<Fields> list = fields.list("provisions");
        if (list.isEmpty()) {
            throw fields.refused("provisions", "is not a list of provisions. Write at least one");
        }
        for (Fields one : list) {
            provisions.addAll(reader.read(one));
        }
        Instrument instrument = new Instrument(
                id,
                title,
                fields.texts("titles"),
                fields.oneOf("kind", Durability.Rank.values()),
                fields.list("parties").stream().map(Instrument.Party::read).toList(),
                fields.optionalDate("signed").orElse(null),
                fields.optionalDate("ratified").orElse(null),
                fields.optionalDate("in_force").orElse(null),
                fields.optionalText("basis").orElse(null),
                fields.optionalText("publication").orElse(null),
                fields.texts("authentic_texts"),
                fields.ids("amends"),
                fields.optionalId("replaced_by").orElse(null),
                sources,
                fields.optionalText("note").orElse(null),
                provisions);
        if (instrument.parties().isEmpty()) {
            throw fields.refused("parties", "names nobody. Write at least one party");
        }
        fields.end();
        return instrument;
    }
}

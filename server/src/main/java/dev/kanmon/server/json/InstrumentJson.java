package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.ProvisionHistory;
import java.util.Map;

/** The public shape of an instrument. */
public final class InstrumentJson {
    private InstrumentJson() {}

    /** The object of an instrument without its provisions, ready for {@link JsonLines}. */
    public static Map<String, Object> summary(Instrument instrument) {
        return about(instrument).entries();
    }

    /** The object of an instrument with every version of every provision. */
    public static Map<String, Object> of(Instrument instrument) {
        return about(instrument)
                .withList("provisions", instrument.provisions(), InstrumentJson::history)
                .entries();
    }

    private static JsonObject about(Instrument instrument) {
        return new JsonObject()
                .with("id", instrument.id())
                .with("title", instrument.title())
                .with("titles", instrument.titles())
                .with("kind", JsonObject.word(instrument.kind()))
                .withList("parties", instrument.parties(), InstrumentJson::party)
                .with("signed", JsonObject.day(instrument.signed()))
                .with("ratified", JsonObject.day(instrument.ratified()))
                .with("inForce", JsonObject.day(instrument.inForce()))
                .with("basis", instrument.basis())
                .with("publication", instrument.publication())
                .with("authenticTexts", instrument.authenticTexts())
                .with("amends", instrument.amends())
                .with("replacedBy", instrument.replacedBy())
                .with("version", instrument.version())
                .withList("sources", instrument.sources(), SourceJson::of)
                .with("note", instrument.note());
    }

    private static Map<String, Object> party(Instrument.Party party) {
        String state = party.state();
        return new JsonObject()
                .with("id", PartyCode.of(party.id()))
                .with("kind", JsonObject.word(party.kind()))
                .with("name", party.name())
                .with("state", state == null ? null : PartyCode.of(state))
                .entries();
    }

    private static Map<String, Object> history(ProvisionHistory history) {
        return new JsonObject()
                .with("id", history.id())
                .with("grantor", PartyCode.of(history.leg().grantor()))
                .with("beneficiary", PartyCode.of(history.leg().beneficiary()))
                .withList("versions", history.versions(), ProvisionJson::version)
                .entries();
    }
}

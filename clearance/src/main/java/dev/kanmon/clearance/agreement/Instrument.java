package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An agreement, order or notice with its provisions. The metadata are those of treaty series (UN Treaty Collection).
 *
 * @param id stable name, that of its file
 * @param title what it is called, in English
 * @param titles what it is called in its authentic languages, each after its code, such as {@code ko: ...}
 * @param kind legal rank of the act
 * @param parties who made it
 * @param signed day of signature or promulgation
 * @param ratified day on which the last ratification needed was given
 * @param inForce day of entry into force
 * @param basis what it rests on
 * @param publication gazette, notice or registration by number
 * @param authenticTexts languages by ISO 639-1 code
 * @param amends ids of instruments that it changes
 * @param replacedBy id of the instrument that stands in its place
 * @param sources where that was read
 * @param note what to know about it
 * @param provisions its rules, in the order of its file, a history for each leg
 */
public record Instrument(
        String id,
        String title,
        List<String> titles,
        Durability.Rank kind,
        List<Party> parties,
        @Nullable LocalDate signed,
        @Nullable LocalDate ratified,
        @Nullable LocalDate inForce,
        @Nullable String basis,
        @Nullable String publication,
        List<String> authenticTexts,
        List<String> amends,
        @Nullable String replacedBy,
        List<Source> sources,
        @Nullable String note,
        List<ProvisionHistory> provisions) {
    public Instrument {
        titles = List.copyOf(titles);
        parties = List.copyOf(parties);
        authenticTexts = List.copyOf(authenticTexts);
        amends = List.copyOf(amends);
        sources = List.copyOf(sources);
        provisions = List.copyOf(provisions);
    }

    /**
     * Who takes part in an instrument.
     *
     * @param id a State's alpha-3 code, or a name in lower case such as {@code bank-of-japan}
     * @param kind what it is
     * @param name in English
     * @param state the State it belongs to, alpha-3; absent for what belongs to several
     */
    public record Party(
            String id, Kind kind, String name, @Nullable String state) {
        /** What a party is. */
        public enum Kind {
            STATE,
            MINISTRY,
            CENTRAL_BANK,
            REGION,
            ASSOCIATION,
            ORGANISATION,
            FOUNDATION
        }

        private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
        private static final String NO_STATE = "is not the alpha-3 code of a State";

        /** Reads one; its fields have the names of the components. */
        public static Party read(Fields fields) {
            Kind kind = fields.oneOf("kind", Kind.values());
            Party party = new Party(
                    kind == Kind.STATE ? fields.matching("id", STATE, NO_STATE) : fields.id("id"),
                    kind,
                    fields.text("name"),
                    fields.has("state") ? fields.matching("state", STATE, NO_STATE) : null);
            fields.end();
            return party;
        }
    }

    /**
     * Reads an instrument file (YAML, UTF-8; {@code contracts/instrument.schema.json}).
     *
     * @param file name of the file; without its ending it is the instrument's id
     * @param content the bytes of the file
     * @param sources where sources are looked up
     * @throws dev.kanmon.clearance.yaml.MalformedFileException with a sentence that names the file and the field
     */
    public static Instrument read(String file, byte[] content, SourceCatalogue sources) {
        return InstrumentReader.read(file, content, sources);
    }

    /** The same instrument with other rules. */
    public Instrument withProvisions(List<ProvisionHistory> others) {
        return new Instrument(
                id,
                title,
                titles,
                kind,
                parties,
                signed,
                ratified,
                inForce,
                basis,
                publication,
                authenticTexts,
                amends,
                replacedBy,
                sources,
                note,
                others);
    }

    /** SHA-256 of the canonical form, in hexadecimal: the same for both sides' copies whatever their layout. */
    public String version() {
        return CanonicalForm.sha256(canonicalForm());
    }

    /** What is hashed and signed. */
    public String canonicalForm() {
        return CanonicalForm.of(this);
    }
}

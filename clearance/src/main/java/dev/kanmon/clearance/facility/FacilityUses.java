package dev.kanmon.clearance.facility;

import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.yaml.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Reads files of uses. */
public final class FacilityUses {
    private static final String SHIPPED = "uses.yaml";
    private static final Pattern PARTY = Pattern.compile("[A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern BENEFICIARY = Pattern.compile(PARTY + "|\\*");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final String NO_PARTY = "is neither the alpha-3 code of a State nor the id of a party";

    private FacilityUses() {}

    /** The uses that this release knows of. */
    public static List<FacilityUse> shipped() {
        try (InputStream stream = FacilityUses.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its data on uses of facilities, " + SHIPPED);
            }
            return read(SHIPPED, stream.readAllBytes(), SourceCatalogue.shipped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads {@code uses}, a list whose fields docs/facilities.md lists, in the order of the file. Whether they can be is
     * for a {@link FacilityBook} to tell.
     *
     * @param file its name, for refusals
     * @param content YAML in UTF-8
     * @param sources where sources are looked up
     * @throws dev.kanmon.clearance.yaml.MalformedFileException with a sentence that names the file and the field
     */
    public static List<FacilityUse> read(String file, byte[] content, SourceCatalogue sources) {
        Fields fields = Fields.of(file, content);
        List<FacilityUse> uses =
                fields.list("uses").stream().map(one -> use(one, sources)).toList();
        fields.end();
        return uses;
    }

    private static FacilityUse use(Fields fields, SourceCatalogue sources) {
        LocalDate day = fields.date("day");
        try {
            FacilityUse use = new FacilityUse(
                    fields.id("id"),
                    fields.id("facility"),
                    new Leg(
                            fields.matching("grantor", PARTY, NO_PARTY),
                            fields.matching("beneficiary", BENEFICIARY, NO_PARTY)),
                    fields.oneOf("act", FacilityUse.Act.values()),
                    fields.number("amount"),
                    fields.text("unit"),
                    day,
                    fields.matching("by", PARTY, NO_PARTY),
                    fields.inside("price").map(FacilityUses::price).orElse(null),
                    fields.flag("reported"),
                    fields.optionalText("note").orElse(null),
                    sources.cited(fields, "sources"),
                    fields.optionalDate("published").orElse(day));
            fields.end();
            return use;
        } catch (IllegalArgumentException e) {
            throw fields.refused("amount, price or published", "cannot be: " + e.getMessage());
        }
    }

    private static FacilityUse.Price price(Fields fields) {
        FacilityUse.Price price = new FacilityUse.Price(
                fields.number("amount"),
                fields.matching("currency", CURRENCY, "is not a currency of three capital letters"));
        fields.end();
        return price;
    }
}

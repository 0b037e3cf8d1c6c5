package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.Fields;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Reads what a provision grants or asks. Fields that its kind does not have are left over, and so refused. */
final class TermsReader {
    /** No waiver is for longer than a year's stay. */
    private static final int MAXIMUM_DAYS = 366;

    private static final int MAXIMUM_YEARS = 30;
    private static final int MAXIMUM_REVIEW_DAYS = 1_000;
    private static final int MAXIMUM_PAPERS = 100;

    private TermsReader() {}

    static Terms read(Layers layers) {
        String kind = layers.requiredText("kind");
        return switch (kind) {
            case Terms.VisaFree.KIND -> new Terms.VisaFree(days(layers));
            case Terms.VisaFreeWithAuthorisation.KIND ->
                new Terms.VisaFreeWithAuthorisation(days(layers), layers.requiredText("scheme"));
            case Terms.Suspension.KIND -> new Terms.Suspension(suspended(layers));
            case Terms.AuthorisationNeeded.KIND -> new Terms.AuthorisationNeeded(layers.requiredText("value"));
            case Terms.AuthorisationNotNeeded.KIND -> new Terms.AuthorisationNotNeeded(layers.requiredText("value"));
            case Terms.TrustedDestination.KIND ->
                new Terms.TrustedDestination(layers.requiredText("group"), layers.requiredText("value"));
            case Terms.IndividualLicenceRequired.KIND ->
                new Terms.IndividualLicenceRequired(layers.requiredText("value"));
            case Terms.LicenceType.KIND -> licence(layers);
            case Terms.CeilingInstead.KIND ->
                new Terms.CeilingInstead(
                        layers.requiredText("facility"), layers.requiredText("value"), ceiling(layers));
            case Terms.PreEntryScreening.KIND ->
                new Terms.PreEntryScreening(
                        layers.oneOf(
                                "mode",
                                Terms.PreEntryScreening.Mode.values(),
                                Terms.PreEntryScreening.Mode.PRE_CONFIRMATION),
                        layers.requiredText("value"));
            default -> facilityOrStated(kind, layers);
        };
    }

    private static Terms facilityOrStated(String kind, Layers layers) {
        for (FacilityKind facility : FacilityKind.values()) {
            if (facility.code().equals(kind)) {
                return new Terms.Facility(facility, layers.requiredText("value"), ceiling(layers), shares(layers));
            }
        }
        return Arrays.stream(StatedKind.values())
                .filter(stated -> stated.code().equals(kind))
                .findFirst()
                .<Terms>map(stated -> new Terms.Stated(stated, layers.requiredText("value")))
                .orElseThrow(() -> layers.refused("kind", "is not a known kind of provision"));
    }

    private static int days(Layers layers) {
        Integer days = layers.count("value", 1, MAXIMUM_DAYS);
        if (days == null) {
            throw layers.refused("value", "is not a number of days from 1 to " + MAXIMUM_DAYS);
        }
        return days;
    }

    private static String suspended(Layers layers) {
        String value = layers.requiredText("value");
        if (!value.startsWith(Terms.Suspension.OF)) {
            throw layers.refused("value", "does not say what is suspended. Write: of, and the id of a provision");
        }
        return value.substring(Terms.Suspension.OF.length());
    }

    private static Terms licence(Layers layers) {
        return new Terms.LicenceType(
                layers.requiredText("value"),
                layers.texts("groups"),
                layers.count("valid_years", 1, MAXIMUM_YEARS),
                layers.count("review_days", 0, MAXIMUM_REVIEW_DAYS),
                layers.count("papers", 0, MAXIMUM_PAPERS));
    }

    private static Ceiling ceiling(Layers layers) {
        Ceiling ceiling = layers.inside("ceiling", TermsReader::ceiling);
        if (ceiling == null) {
            throw layers.refused("ceiling", "is missing. Write amount, unit and period");
        }
        return ceiling;
    }

    private static Ceiling ceiling(Fields fields) {
        BigDecimal amount = fields.number("amount");
        if (amount.signum() < 0) {
            throw fields.refused("amount", "is below 0");
        }
        Ceiling ceiling = new Ceiling(amount, fields.text("unit"), fields.oneOf("period", Ceiling.Period.values()));
        fields.end();
        return ceiling;
    }

    private static List<Terms.Share> shares(Layers layers) {
        return layers.each("shares", fields -> {
            Terms.Share share = new Terms.Share(
                    fields.text("party"),
                    fields.count("percent", 0, 100),
                    fields.optionalText("results").orElse(null));
            fields.end();
            return share;
        });
    }
}

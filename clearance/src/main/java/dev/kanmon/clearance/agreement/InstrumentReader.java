package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.agreement.Provision.Confidence;
import dev.kanmon.clearance.agreement.Provision.Standing;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one instrument file and refuses what is unknown, missing or out of range. */
final class InstrumentReader {
    /** An instrument is a page or two of text; a larger file is none. */
    private static final int MAXIMUM_BYTES = 1 << 20;

    /** No waiver is for longer than a year's stay. */
    private static final int MAXIMUM_DAYS = 366;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> DOMAINS = Set.of("entry");
    private static final Set<String> FIELDS_OF_INSTRUMENT = Set.of("instrument", "provisions");
    private static final Set<String> FIELDS_OF_PROVISION = Set.of(
            "id",
            "domain",
            "grantor",
            "beneficiary",
            "kind",
            "value",
            "scheme",
            "standing",
            "from",
            "to",
            "source",
            "confidence",
            "published");

    private final String file;

    InstrumentReader(String file) {
        this.file = file;
    }

    Instrument read(byte[] content) {
        if (content.length > MAXIMUM_BYTES) {
            throw new MalformedInstrumentException(
                    file + ": the file is larger than " + MAXIMUM_BYTES + " bytes. Put one instrument in a file.");
        }
        JsonNode root = tree(content);
        if (!root.isObject()) {
            throw new MalformedInstrumentException(file + ": the file has no fields. Write instrument and provisions.");
        }
        refuseUnknown(root, "", FIELDS_OF_INSTRUMENT);
        String title = text(root, "", "instrument");
        JsonNode list = root.path("provisions");
        if (!list.isArray() || list.isEmpty()) {
            throw refused("provisions", "is not a list of provisions. Write at least one");
        }
        List<Provision> provisions = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            provisions.add(provision(list.get(i), "provisions[" + i + "].", title));
        }
        return new Instrument(title, provisions);
    }

    private JsonNode tree(byte[] content) {
        try {
            return YAML.readTree(content);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new MalformedInstrumentException(
                    file + ": line " + line + " is not YAML with each field once. Mend that line.");
        }
    }

    private Provision provision(JsonNode node, String path, String title) {
        if (!node.isObject()) {
            throw refused(path + "id", "is missing: the provision has no fields");
        }
        refuseUnknown(node, path, FIELDS_OF_PROVISION);
        String id = matching(node, path, "id", ID, "is not words of a-z and 0-9 joined by hyphens");
        String domain = text(node, path, "domain");
        if (!DOMAINS.contains(domain)) {
            throw refused(path + "domain", "is not a known domain. Known: " + String.join(", ", DOMAINS));
        }
        LocalDate from = date(node, path, "from");
        LocalDate to = date(node, path, "to");
        if (from != null && to != null && to.isBefore(from)) {
            throw refused(path + "to", "is before from");
        }
        return new Provision(
                id,
                domain,
                matching(node, path, "grantor", ALPHA_3, "is not the alpha-3 code of a State"),
                matching(node, path, "beneficiary", ALPHA_3, "is not the alpha-3 code of a State"),
                terms(node, path),
                oneOf(node, path, "standing", Standing.values()),
                from,
                to,
                title,
                text(node, path, "source"),
                oneOf(node, path, "confidence", Confidence.values()),
                date(node, path, "published"));
    }

    private Terms terms(JsonNode node, String path) {
        String kind = text(node, path, "kind");
        if (node.has("scheme") && !kind.equals(Terms.VisaFreeWithAuthorisation.KIND)) {
            throw refused(path + "scheme", "does not belong to the kind " + kind);
        }
        return switch (kind) {
            case Terms.VisaFree.KIND -> new Terms.VisaFree(days(node, path));
            case Terms.VisaFreeWithAuthorisation.KIND ->
                new Terms.VisaFreeWithAuthorisation(days(node, path), text(node, path, "scheme"));
            case Terms.Suspension.KIND -> new Terms.Suspension(suspended(node, path));
            case Terms.AuthorisationNeeded.KIND -> new Terms.AuthorisationNeeded(text(node, path, "value"));
            case Terms.AuthorisationNotNeeded.KIND -> new Terms.AuthorisationNotNeeded(text(node, path, "value"));
            case Terms.GateEligible.KIND -> new Terms.GateEligible(text(node, path, "value"));
            default -> throw refused(path + "kind", "is not a known kind of provision");
        };
    }

    private int days(JsonNode node, String path) {
        JsonNode value = node.path("value");
        if (!value.isInt() || value.intValue() < 1 || value.intValue() > MAXIMUM_DAYS) {
            throw refused(path + "value", "is not a number of days from 1 to " + MAXIMUM_DAYS);
        }
        return value.intValue();
    }

    private String suspended(JsonNode node, String path) {
        String value = text(node, path, "value");
        if (!value.startsWith(Terms.Suspension.OF)) {
            throw refused(path + "value", "does not say what is suspended. Write: of, and the id of a provision");
        }
        return value.substring(Terms.Suspension.OF.length());
    }

    private void refuseUnknown(JsonNode node, String path, Set<String> known) {
        for (String field : node.propertyNames()) {
            if (!known.contains(field)) {
                throw refused(path + field, "is not a known field");
            }
        }
    }

    private String text(JsonNode node, String path, String field) {
        JsonNode value = node.path(field);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw refused(path + field, "is missing or is not text");
        }
        if (value.stringValue().chars().anyMatch(Character::isISOControl)) {
            throw refused(path + field, "holds a line break or another control character");
        }
        return value.stringValue();
    }

    private String matching(JsonNode node, String path, String field, Pattern pattern, String complaint) {
        String text = text(node, path, field);
        if (!pattern.matcher(text).matches()) {
            throw refused(path + field, complaint);
        }
        return text;
    }

    private <E extends Enum<E>> E oneOf(JsonNode node, String path, String field, E[] values) {
        String text = text(node, path, field);
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> refused(
                        path + field, "is none of " + Arrays.toString(values).toLowerCase(Locale.ROOT)));
    }

    private @Nullable LocalDate date(JsonNode node, String path, String field) {
        if (!node.has(field)) {
            return null;
        }
        String text = matching(node, path, field, DATE, "is not a day written YYYY-MM-DD");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refused(path + field, "is a day that no calendar has");
        }
    }

    private MalformedInstrumentException refused(String field, String complaint) {
        return new MalformedInstrumentException(file + ": " + field + " " + complaint + ".");
    }
}

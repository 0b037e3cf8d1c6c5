package dev.kanmon.command;

import dev.kanmon.clearance.pass.Pass;
import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.TravelAuthorization;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.messages.mrz.MrzWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a pass shall say, in JSON: {@code holder}, {@code voyage}, and where they are known {@code window}, {@code stay} and
 * {@code provision}. Members that are not known are refused, so that nothing is left out unnoticed. No complaint repeats what
 * the file says: it names a person.
 */
final class PassContentFile {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<String> MEMBERS = Set.of("holder", "voyage", "window", "stay", "provision");
    private static final Set<String> HOLDER = Set.of("surname", "given", "birthDate", "sex", "nationality", "passport");
    private static final Set<String> PASSPORT = Set.of("number", "issuer");
    private static final Set<String> VOYAGE = Set.of("carrier", "number", "from", "to", "departure", "arrival");
    private static final Set<String> WINDOW = Set.of("from", "until");

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern PASSPORT_NUMBER = Pattern.compile("[A-Z0-9]{1,9}");
    private static final Pattern DESIGNATOR = Pattern.compile("[A-Z0-9]{3,10}");
    private static final Pattern PROVISION = Pattern.compile("[0-9a-f]{12}");
    private static final int DAY_LENGTH = 10;

    private final JsonNode root;
    private final Ports ports;

    private PassContentFile(JsonNode root, Ports ports) {
        this.root = root;
        this.ports = ports;
    }

    /**
     * The draft of a pass.
     *
     * @throws MalformedFileException with a sentence that says what is wrong
     */
    static PassDraft.Issuable read(byte[] content, Ports ports) {
        JsonNode root;
        try {
            root = JSON.readTree(content);
        } catch (JacksonException notJson) {
            throw new MalformedFileException("The content of the pass is no JSON.");
        }
        PassContentFile file = new PassContentFile(root, ports);
        file.onlyKnown(root, MEMBERS, "the file");
        try {
            return file.draft();
        } catch (IllegalArgumentException refused) {
            throw new MalformedFileException("The pass cannot say this. " + refused.getMessage());
        }
    }

    private PassDraft.Issuable draft() {
        JsonNode holder = part("holder", HOLDER);
        JsonNode passport = holder.path("passport");
        onlyKnown(passport, PASSPORT, "holder.passport");
        JsonNode voyage = part("voyage", VOYAGE);
        Port from = port(voyage, "from");
        Port to = port(voyage, "to");
        if (from.state().equals(to.state())) {
            throw new MalformedFileException("The voyage crosses no border.");
        }
        LocalDate departure = day(voyage, "departure");
        LocalDate arrival = voyage.has("arrival") ? day(voyage, "arrival") : departure;
        LocalDate first = departure.isAfter(arrival) ? arrival : departure;
        LocalDate last = arrival.plusDays(PassDraft.DAYS_AFTER_ARRIVAL);
        if (root.has("window")) {
            JsonNode window = part("window", WINDOW);
            first = day(window, "from");
            last = day(window, "until");
        }
        String issuer = matching(passport, "issuer", CODE);
        String sex = holder.has("sex") ? text(holder, "sex") : "<";
        TravelAuthorization content = new TravelAuthorization(
                PassNumber.of(States.alpha2(to.state()), first, 0).text(),
                name(holder, issuer),
                day(holder, "birthDate"),
                sex,
                matching(holder, "nationality", CODE),
                matching(passport, "number", PASSPORT_NUMBER),
                from.code(),
                first,
                last,
                stay(),
                PassDraft.SINGLE_ENTRY,
                PassDraft.CATEGORY,
                Pass.information(designator(voyage), departure, from.code(), to.code(), issuer, provision()));
        Pass.of(content);
        return new PassDraft.Issuable(to.state(), content);
    }

    private static String name(JsonNode holder, String issuer) {
        String given = holder.has("given") ? text(holder, "given") : null;
        return MrzWriter.name(text(holder, "surname"), given, States.alpha3(issuer), TravelAuthorization.NAME_LENGTH)
                .replace('<', ' ')
                .strip();
    }

    private static String designator(JsonNode voyage) {
        String designator = (text(voyage, "carrier") + text(voyage, "number")).toUpperCase(Locale.ROOT);
        if (!DESIGNATOR.matcher(designator).matches()) {
            throw new MalformedFileException(
                    "voyage.carrier and voyage.number are letters and digits, 3 to 10 together.");
        }
        return designator;
    }

    private @Nullable String stay() {
        if (!root.has("stay")) {
            return null;
        }
        int days = root.path("stay").intValue(0);
        if (days < 1 || days > PassDraft.MOST_DAYS) {
            throw new MalformedFileException("stay is a number of days from 1 to " + PassDraft.MOST_DAYS + ".");
        }
        return String.format(Locale.ROOT, "%06d", days);
    }

    private @Nullable String provision() {
        return root.has("provision") ? matching(root, "provision", PROVISION) : null;
    }

    private Port port(JsonNode voyage, String name) {
        return ports.find(text(voyage, name))
                .orElseThrow(() -> new MalformedFileException("voyage." + name + " is no port that is known here."));
    }

    private JsonNode part(String name, Set<String> members) {
        JsonNode part = root.path(name);
        onlyKnown(part, members, name);
        return part;
    }

    private void onlyKnown(JsonNode object, Set<String> members, String name) {
        if (!object.isObject() || !members.containsAll(object.propertyNames())) {
            throw new MalformedFileException(name + " is an object with no other members than "
                    + String.join(", ", members.stream().sorted().toList()) + ".");
        }
    }

    /** A day, or the day of a local time as passenger lists have it. */
    private static LocalDate day(JsonNode object, String name) {
        String text = text(object, name);
        try {
            return LocalDate.parse(
                    text.contains("T") && text.length() > DAY_LENGTH ? text.substring(0, DAY_LENGTH) : text);
        } catch (DateTimeParseException none) {
            throw new MalformedFileException(name + " is no day such as 2026-11-27.");
        }
    }

    private static String matching(JsonNode object, String name, Pattern form) {
        String text = text(object, name);
        if (!form.matcher(text).matches()) {
            throw new MalformedFileException(name + " is not written as it must be: " + form.pattern() + ".");
        }
        return text;
    }

    private static String text(JsonNode object, String name) {
        JsonNode member = object.path(name);
        if (!member.isString() || member.stringValue().isBlank()) {
            throw new MalformedFileException("There is no text \"" + name + "\".");
        }
        return member.stringValue();
    }
}

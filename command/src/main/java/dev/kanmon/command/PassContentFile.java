package dev.kanmon.command;

import dev.kanmon.clearance.pass.Pass;
import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.Presented;
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

    private static final Pattern NAME = Pattern.compile("[A-Z0-9](?:[A-Z0-9 ]*[A-Z0-9])?");
    private static final Pattern SEX = Pattern.compile("[FM<]");
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern PASSPORT_NUMBER = Pattern.compile("[A-Z0-9]{1,9}");
    private static final Pattern PROVISION = Pattern.compile("[0-9a-f]{12}");
    private static final String CODE_WORDS = "1 to 3 capital letters";
    private static final int DAY_LENGTH = 10;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

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
            throw new MalformedFileException("The file is no JSON.");
        }
        PassContentFile file = new PassContentFile(root, ports);
        file.onlyKnown(root, MEMBERS, "The file");
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
        Port from = port(voyage, "voyage.from");
        Port to = port(voyage, "voyage.to");
        if (from.state().equals(to.state())) {
            throw new MalformedFileException("The voyage crosses no border.");
        }
        LocalDate departure = day(voyage, "voyage.departure");
        LocalDate arrival = voyage.has("arrival") ? day(voyage, "voyage.arrival") : departure;
        LocalDate first = departure.isAfter(arrival) ? arrival : departure;
        LocalDate last = arrival.plusDays(PassDraft.DAYS_AFTER_ARRIVAL);
        if (root.has("window")) {
            JsonNode window = part("window", WINDOW);
            first = day(window, "window.from");
            last = day(window, "window.until");
            if (last.isBefore(first)) {
                throw new MalformedFileException("window.until is before window.from.");
            }
        }
        String issuer = matching(passport, "holder.passport.issuer", CODE, CODE_WORDS);
        String sex = holder.has("sex") ? matching(holder, "holder.sex", SEX, "F, M or <") : "<";
        TravelAuthorization content = new TravelAuthorization(
                PassNumber.of(States.alpha2(to.state()), first, 0).text(),
                name(holder, issuer),
                day(holder, "holder.birthDate"),
                sex,
                matching(holder, "holder.nationality", CODE, CODE_WORDS),
                matching(passport, "holder.passport.number", PASSPORT_NUMBER, "1 to 9 capital letters and digits"),
                from.code(),
                first,
                last,
                stay(),
                PassDraft.SINGLE_ENTRY,
                PassDraft.CATEGORY,
                Pass.information(designator(voyage), departure, from.code(), to.code(), issuer, provision()));
        try {
            Pass.of(content);
        } catch (IllegalArgumentException otherDays) {
            throw new MalformedFileException((root.has("window") ? "window" : "voyage.arrival")
                    + " does not fit voyage.departure: a pass holds from that day, or the day before, to 5 days after it"
                    + " at most.");
        }
        return new PassDraft.Issuable(to.state(), content);
    }

    private static String name(JsonNode holder, String issuer) {
        String given = holder.has("given") ? text(holder, "holder.given") : null;
        String name = MrzWriter.name(
                        text(holder, "holder.surname"), given, States.alpha3(issuer), TravelAuthorization.NAME_LENGTH)
                .replace('<', ' ')
                .strip();
        if (!NAME.matcher(name).matches()) {
            throw new MalformedFileException(
                    "holder.surname and holder.given cannot be written in the letters of a passport.");
        }
        return name;
    }

    private static String designator(JsonNode voyage) {
        String designator = (text(voyage, "voyage.carrier") + text(voyage, "voyage.number")).toUpperCase(Locale.ROOT);
        if (!Presented.isDesignator(designator)) {
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
        return root.has("provision")
                ? matching(root, "provision", PROVISION, "12 digits from 0 to 9 and from a to f")
                : null;
    }

    private Port port(JsonNode voyage, String name) {
        return ports.find(text(voyage, name))
                .orElseThrow(() -> new MalformedFileException(name + " is no port that is known here."));
    }

    private JsonNode part(String name, Set<String> members) {
        JsonNode part = root.path(name);
        onlyKnown(part, members, name);
        return part;
    }

    private void onlyKnown(JsonNode object, Set<String> members, String name) {
        if (object.isMissingNode()) {
            throw new MalformedFileException(name + " is missing.");
        }
        if (!object.isObject() || !members.containsAll(object.propertyNames())) {
            throw new MalformedFileException(name + " is an object with no other members than "
                    + String.join(", ", members.stream().sorted().toList()) + ".");
        }
    }

    /** A day, or the day of a local time as passenger lists have it. */
    private static LocalDate day(JsonNode object, String name) {
        String text = text(object, name);
        try {
            LocalDate day = LocalDate.parse(
                    text.contains("T") && text.length() > DAY_LENGTH ? text.substring(0, DAY_LENGTH) : text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException none) {
            // Told like a year that no pass can hold.
        }
        throw new MalformedFileException(name + " is no day such as 2026-11-27.");
    }

    private static String matching(JsonNode object, String name, Pattern form, String words) {
        String text = text(object, name);
        if (!form.matcher(text).matches()) {
            throw new MalformedFileException(name + " is not written as it must be: " + words + ".");
        }
        return text;
    }

    /** The text of a member, named by the way to it, such as {@code holder.passport.number}. */
    private static String text(JsonNode object, String name) {
        JsonNode member = object.path(name.substring(name.lastIndexOf('.') + 1));
        if (member.isMissingNode()) {
            throw new MalformedFileException(name + " is missing.");
        }
        if (!member.isString() || member.stringValue().isBlank()) {
            throw new MalformedFileException(name + " is no text.");
        }
        return member.stringValue();
    }
}

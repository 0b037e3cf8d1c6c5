package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.LicenceQuestion;
import dev.kanmon.clearance.port.States;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What stands in a question over HTTP, each value read or refused with a sentence that says what to send. */
final class Question {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern STATE = Pattern.compile("[A-Za-z]{2,3}");
    private static final Pattern PARTY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");
    private static final Pattern DOCUMENT = Pattern.compile("[A-Z][A-Z<]?");
    private static final int ALPHA_2 = 2;
    private static final int ALPHA_3 = 3;

    private Question() {}

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(Agreements.ZONE));
    }

    /** A day; today where none was sent. */
    static LocalDate day(String name, @Nullable String sent, LocalDate today) {
        if (sent == null) {
            return today;
        }
        try {
            if (DAY.matcher(sent).matches()) {
                return LocalDate.parse(sent);
            }
        } catch (DateTimeParseException none) {
            throw refused(name + " is a day that no calendar has. Send a day such as 2026-11-30.");
        }
        throw refused(name + " is not a day written YYYY-MM-DD. Send a day such as 2026-11-30.");
    }

    /** A moment in ISO 8601 with its offset. */
    static Instant moment(String name, String sent) {
        try {
            return Instant.parse(sent);
        } catch (DateTimeParseException none) {
            throw refused(name + " is not a moment. Send one in UTC, such as 2026-11-30T15:00:00Z.");
        }
    }

    /** A State by its alpha-2 or alpha-3 code; alpha-3 comes out. */
    static String state(String name, @Nullable String sent) {
        if (sent == null) {
            throw refused(name + " is missing. Send the code of a State, such as KR.");
        }
        String alpha3 = States.alpha3(sent);
        boolean known = alpha3.length() == ALPHA_3 && States.alpha2(alpha3).length() == ALPHA_2;
        if (!STATE.matcher(sent).matches() || !known) {
            throw refused(name + " is not the code of a State (ISO 3166-1). Send one such as KR or KOR.");
        }
        return alpha3;
    }

    /** A State, or another party by its id; null where none was sent. */
    static @Nullable String party(String name, @Nullable String sent) {
        if (sent == null || PARTY.matcher(sent).matches()) {
            return sent;
        }
        return state(name, sent);
    }

    /** One of an enum's constants in lower case; empty where none was sent. */
    static <E extends Enum<E>> Optional<E> oneOf(String name, @Nullable String sent, E[] values) {
        if (sent == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(sent))
                .findFirst()
                .orElseThrow(() -> refused(name + " is none of "
                        + Arrays.toString(values).toLowerCase(Locale.ROOT) + ". Send one of these, or leave it out.")));
    }

    /** A type of travel document. */
    static @Nullable String document(String name, @Nullable String sent) {
        return matching(name, sent, DOCUMENT, "is no type of document by Doc 9303, such as P");
    }

    /** An item of a control list. */
    static @Nullable String item(String name, @Nullable String sent) {
        if (sent != null && !LicenceQuestion.isItem(sent)) {
            throw refused(name + " is no item of a control list. Send its number, such as 7(19).");
        }
        return sent;
    }

    private static @Nullable String matching(String name, @Nullable String sent, Pattern pattern, String complaint) {
        if (sent != null && !pattern.matcher(sent).matches()) {
            throw refused(name + " " + complaint + ".");
        }
        return sent;
    }

    static ErrorResponseException refused(String sentence) {
        return problem(HttpStatus.BAD_REQUEST, sentence);
    }

    static ErrorResponseException notThere(String sentence) {
        return problem(HttpStatus.NOT_FOUND, sentence);
    }

    private static ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }
}

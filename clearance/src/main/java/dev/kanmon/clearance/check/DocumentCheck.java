package dev.kanmon.clearance.check;

import dev.kanmon.clearance.agreement.EntryAnswer;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.port.States;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the document travelled on is sound: its dates are days, it is valid on arrival and, where the stay is visa-free,
 * beyond it, and its number can be that of a machine readable document.
 */
final class DocumentCheck implements Check {
    /** Doc 9303-4, section 4.2.2: the number field of a TD3 machine readable zone, positions 1 to 9 of its lower line. */
    private static final int PASSPORT_NUMBER_MAXIMUM = 9;

    /** Doc 9303-3, section 4.3: letters and digits of the zone; the filler is no part of a number. */
    private static final Pattern FILLERS_AT_END = Pattern.compile("<+$");

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]*");

    /** Doc 9303-3, section 5, parts B to D: stateless persons and refugees, the United Nations, other organisations. */
    private static final Pattern NOT_A_STATE = Pattern.compile("\\b(X..|UNO|UNA|UNK|EUE)\\b");

    @Override
    public CheckResult examine(Examination examination) {
        CheckResult birth = birth(examination);
        return examination
                .travelDocument()
                .map(document -> birth.and(kind(document, examination))
                        .and(expiry(document, examination))
                        .and(number(document)))
                .orElse(birth);
    }

    private static CheckResult birth(Examination examination) {
        StatedDate birth = examination.traveller().birthDate();
        if (birth == null) {
            return CheckResult.NOTHING;
        }
        if (birth.impossible()) {
            return CheckResult.of(FindingCode.BIRTH_DATE_IMPOSSIBLE, Map.of("stated", birth.asSent()));
        }
        LocalDateTime departure = examination.voyage().legs().getFirst().departure();
        LocalDate departureDay = departure == null ? examination.today() : departure.toLocalDate();
        return birth.readings().stream().allMatch(day -> day.isAfter(departureDay))
                ? CheckResult.of(
                        FindingCode.BIRTH_DATE_AFTER_DEPARTURE,
                        Map.of(
                                "birthDate",
                                birth.readings().getFirst().toString(),
                                "departure",
                                departureDay.toString()))
                : CheckResult.NOTHING;
    }

    /** Crew travel on documents of their own kinds (Annex 9, chapter 3); a passenger who has no passport is looked at. */
    private static CheckResult kind(TravelDocument document, Examination examination) {
        if (!Examination.isPassport(document)) {
            return examination.traveller().role() == Role.CREW || Examination.isMissing(document.type())
                    ? CheckResult.NOTHING
                    : CheckResult.of(
                            FindingCode.DOCUMENT_NOT_A_PASSPORT,
                            Map.of("document", shown(document.number()), "type", document.type()));
        }
        String nationality = examination.nationality();
        String sent = document.issuer();
        if (nationality == null || sent == null || sent.isBlank()) {
            return CheckResult.NOTHING;
        }
        String issuer = States.issuer(sent);
        return issuer.equals(States.issuer(nationality))
                        || NOT_A_STATE.matcher(issuer + ' ' + nationality).find()
                ? CheckResult.NOTHING
                : CheckResult.of(
                        FindingCode.NATIONALITY_NOT_OF_ISSUER,
                        Map.of(
                                "document", shown(document.number()),
                                "issuer", issuer,
                                "nationality", nationality));
    }

    private static CheckResult expiry(TravelDocument document, Examination examination) {
        StatedDate stated = document.expiry();
        if (stated == null) {
            return CheckResult.of(FindingCode.DOCUMENT_EXPIRY_NOT_SENT, Map.of("document", shown(document.number())));
        }
        if (stated.impossible()) {
            return CheckResult.of(
                    FindingCode.DOCUMENT_EXPIRY_IMPOSSIBLE,
                    Map.of("document", shown(document.number()), "stated", stated.asSent()));
        }
        LocalDate expiry = stated.readings().getFirst();
        LocalDate arrival = examination.arrival();
        if (arrival == null) {
            return CheckResult.NOTHING;
        }
        if (expiry.isBefore(arrival)) {
            return CheckResult.of(
                    FindingCode.DOCUMENT_EXPIRED,
                    Map.of(
                            "arrival",
                            arrival.toString(),
                            "document",
                            shown(document.number()),
                            "expiry",
                            expiry.toString()));
        }
        return examination
                .entry()
                .map(EntryAnswer::visa)
                .filter(EntryAnswer.Visa.Free.class::isInstance)
                .map(EntryAnswer.Visa.Free.class::cast)
                .map(free -> duringStay(document, expiry, arrival, free.days(), free.by()))
                .orElse(CheckResult.NOTHING);
    }

    /** The day of arrival is day 1. */
    private static CheckResult duringStay(
            TravelDocument document, LocalDate expiry, LocalDate arrival, int days, Provision by) {
        long dayOfExpiry = ChronoUnit.DAYS.between(arrival, expiry) + 1;
        if (dayOfExpiry > days) {
            return CheckResult.NOTHING;
        }
        return CheckResult.of(
                FindingCode.DOCUMENT_EXPIRES_DURING_STAY,
                Map.of(
                        "arrival",
                        arrival.toString(),
                        "days",
                        Integer.toString(days),
                        "document",
                        shown(document.number()),
                        "expiry",
                        expiry.toString()),
                by);
    }

    private static CheckResult number(TravelDocument document) {
        if (document.number() == null || document.number().isBlank()) {
            return CheckResult.NOTHING;
        }
        // Small letters and the fillers of the zone behind the number are how it was typed, not what it is.
        String number = FILLERS_AT_END
                .matcher(document.number().strip().toUpperCase(Locale.ROOT))
                .replaceAll("");
        CheckResult characters = NUMBER.matcher(number).matches()
                ? CheckResult.NOTHING
                : CheckResult.of(FindingCode.DOCUMENT_NUMBER_CHARACTERS, Map.of("document", number));
        return Examination.isPassport(document) && number.length() > PASSPORT_NUMBER_MAXIMUM
                ? characters.and(CheckResult.of(
                        FindingCode.DOCUMENT_NUMBER_TOO_LONG,
                        Map.of("document", number, "maximum", Integer.toString(PASSPORT_NUMBER_MAXIMUM))))
                : characters;
    }

    private static String shown(@Nullable String number) {
        return number == null ? "" : number;
    }
}

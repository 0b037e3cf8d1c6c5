package dev.kanmon.clearance.check;

import dev.kanmon.clearance.agreement.EntryAnswer;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
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
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]*");

    private static final String PASSPORT = "P";

    @Override
    public CheckResult examine(Examination examination) {
        CheckResult birth = birth(examination);
        return examination
                .travelDocument()
                .map(document -> birth.and(expiry(document, examination)).and(number(document)))
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

    private static CheckResult expiry(TravelDocument document, Examination examination) {
        StatedDate stated = document.expiry();
        if (stated == null) {
            return CheckResult.NOTHING;
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
        String number = document.number();
        if (number == null || number.isBlank()) {
            return CheckResult.NOTHING;
        }
        CheckResult characters = NUMBER.matcher(number).matches()
                ? CheckResult.NOTHING
                : CheckResult.of(FindingCode.DOCUMENT_NUMBER_CHARACTERS, Map.of("document", number));
        boolean passport = document.type().strip().toUpperCase(Locale.ROOT).startsWith(PASSPORT);
        return passport && number.length() > PASSPORT_NUMBER_MAXIMUM
                ? characters.and(CheckResult.of(
                        FindingCode.DOCUMENT_NUMBER_TOO_LONG,
                        Map.of("document", number, "maximum", Integer.toString(PASSPORT_NUMBER_MAXIMUM))))
                : characters;
    }

    private static String shown(@Nullable String number) {
        return number == null ? "" : number;
    }
}

package dev.kanmon.messages.mrz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads machine readable zones, forgiving and telling (ICAO Doc 9303 parts 3 to 7). */
public final class MrzReader {
    /** A zone has at most 90 characters; ten times that leaves room for any blanks around. */
    public static final int MAX_CHARACTERS = 1_000;

    private MrzReader() {}

    /**
     * Reads the zone of one document.
     *
     * @param text its two or three lines, ended in any way or not at all (72, 88 or 90 characters), blanks around them
     * @param on the day to which years of two digits are related: births are not after it, expiries from 50 years before
     *     it to 49 after
     * @return what it says, or why it cannot be read; never throws, whatever the text
     */
    public static MrzReading read(String text, LocalDate on) {
        if (text.length() > MAX_CHARACTERS) {
            return unreadable(MrzProblemCode.TOO_LONG, Integer.toString(MAX_CHARACTERS));
        }
        List<String> lines = ZoneScanner.lines(text);
        if (lines.isEmpty()) {
            return unreadable(MrzProblemCode.EMPTY);
        }
        Optional<MrzFormat> format = ZoneScanner.format(lines);
        if (format.isEmpty()) {
            return unreadable(MrzProblemCode.NOT_MRZ);
        }
        ZoneProblems problems = new ZoneProblems(format.get());
        Zone sent = ZoneScanner.zone(format.get(), lines, problems);
        Zone zone = ZoneRepair.of(sent).orElse(sent);
        return reading(zone, ZoneRepair.between(sent, zone), new MrzDates(on), problems);
    }

    private static MrzReading reading(Zone zone, List<Repair> repairs, MrzDates dates, ZoneProblems problems) {
        Layout layout = zone.layout();
        for (Repair repair : repairs) {
            problems.add(
                    MrzProblemCode.REPAIRED,
                    zone.position(repair.line(), repair.column()),
                    String.valueOf(repair.from()),
                    String.valueOf(repair.to()));
        }
        DocumentNumber number = DocumentNumber.of(zone);
        NameField name = NameField.read(zone, problems);
        Checks checks = ZoneChecks.of(zone);
        tellOfChecks(zone, checks, number, problems);
        Mrz mrz = new Mrz(
                zone.format(),
                documentCode(zone, problems),
                code(zone, layout.issuer(), MrzProblemCode.ISSUER_UNKNOWN, problems),
                name.surname(),
                name.given(),
                number.value(),
                code(zone, layout.nationality(), MrzProblemCode.NATIONALITY_UNKNOWN, problems),
                birth(zone, dates, problems),
                sex(zone, problems),
                expiry(zone, dates, problems),
                number.optional(zone),
                layout.optional2() == null ? "" : zone.value(layout.optional2()));
        return new MrzReading.Read(mrz, name.mayBeTruncated(), checks, repairs, problems.inOrder());
    }

    private static String documentCode(Zone zone, ZoneProblems problems) {
        String code = zone.value(zone.layout().documentCode());
        if (!DocumentCodes.isKnown(zone.format(), code)) {
            problems.add(MrzProblemCode.DOCUMENT_CODE, 0, zone.format().label());
        }
        return code;
    }

    private static String code(Zone zone, Field field, MrzProblemCode unknown, ZoneProblems problems) {
        String code = zone.value(field);
        if (!IssuerCodes.isKnown(code)) {
            problems.add(unknown, field.start());
        }
        return code;
    }

    private static @Nullable MrzDate birth(Zone zone, MrzDates dates, ZoneProblems problems) {
        Field field = zone.layout().birth();
        if (zone.value(field).isEmpty()) {
            return null;
        }
        MrzDate date = dates.birth(zone.of(field));
        if (date.readings().isEmpty() && !date.partlyUnknown()) {
            problems.add(MrzProblemCode.DATE_IMPOSSIBLE, field.start());
        }
        return date;
    }

    private static @Nullable MrzDate expiry(Zone zone, MrzDates dates, ZoneProblems problems) {
        Field field = zone.layout().expiry();
        if (zone.value(field).isEmpty()) {
            problems.add(MrzProblemCode.EXPIRY_UNKNOWN, field.start());
            return null;
        }
        MrzDate date = dates.expiry(zone.of(field));
        if (date.readings().isEmpty()) {
            problems.add(
                    date.partlyUnknown() ? MrzProblemCode.EXPIRY_UNKNOWN : MrzProblemCode.DATE_IMPOSSIBLE,
                    field.start());
        }
        return date;
    }

    private static @Nullable String sex(Zone zone, ZoneProblems problems) {
        Field field = zone.layout().sex();
        return switch (zone.at(field)) {
            case 'M' -> "M";
            case 'F' -> "F";
            case Zone.FILLER -> null;
            default -> {
                problems.add(MrzProblemCode.SEX, field.start());
                yield null;
            }
        };
    }

    private static void tellOfChecks(Zone zone, Checks checks, DocumentNumber number, ZoneProblems problems) {
        Layout layout = zone.layout();
        if (number.value().isEmpty()) {
            problems.add(MrzProblemCode.NUMBER_MISSING, layout.number().start());
        }
        if (number.digitCoversFiller(zone)) {
            problems.add(
                    MrzProblemCode.LONG_NUMBER_DIGIT_WITH_FILLER, number.check().start());
        }
        tell(checks.number(), MrzProblemCode.CHECK_NUMBER, number.check(), problems);
        tell(checks.birthDate(), MrzProblemCode.CHECK_BIRTH_DATE, layout.birthCheck(), problems);
        tell(checks.expiry(), MrzProblemCode.CHECK_EXPIRY, layout.expiryCheck(), problems);
        tell(checks.optional(), MrzProblemCode.CHECK_OPTIONAL, layout.optionalCheck(), problems);
        tell(checks.composite(), MrzProblemCode.CHECK_COMPOSITE, layout.composite(), problems);
    }

    private static void tell(CheckState state, MrzProblemCode code, @Nullable Field place, ZoneProblems problems) {
        if (state == CheckState.WRONG && place != null) {
            problems.add(code, place.start());
        }
    }

    private static MrzReading unreadable(MrzProblemCode code, String... arguments) {
        return new MrzReading.Unreadable(List.of(new MrzProblem(code, 0, 0, List.of(arguments))));
    }
}

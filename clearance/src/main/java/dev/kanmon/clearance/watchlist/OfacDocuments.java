package dev.kanmon.clearance.watchlist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which numbers that OFAC gives of a person stand in documents that a traveller may show. */
final class OfacDocuments {
    /** Passports, identity cards, residence and travel documents; not tax, company, vehicle or telephone numbers. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:[A-Z][A-Za-z'’]*\\.? ){0,4}?(Passport(?: No\\.:?| Number)?|ID No\\.|ID Number|ID Card Number|ID Card"
                    + "|Identification Number|Cedula No\\.|Cedula de Extranjeria|D\\.N\\.I\\.|Residency Number"
                    + "|Citizen's Card Number|Travel Document Number|Tazkira(?: No\\.)?)");

    private static final Pattern NOT_OF_A_PERSON =
            Pattern.compile("Tax|Registration|Company|Vessel|Fiscal|VAT|Business");
    private static final Pattern AFTER_NUMBER =
            Pattern.compile("(.*?)(?: - .*| issued\\b.*| expires\\b.*| \\(.*|[,;].*)?", Pattern.DOTALL);
    private static final Pattern STATE = Pattern.compile("\\(([^)]{2,60})\\)");

    private OfacDocuments() {}

    static boolean isTravel(String label) {
        return LABEL.matcher(label).matches() && !NOT_OF_A_PERSON.matcher(label).find();
    }

    /** Adds the document that a remark tells, as {@code Passport A123 (Iran) expires 04 Feb 2021}; false if it is none. */
    static boolean read(String remark, EntryDraft draft) {
        Matcher label = LABEL.matcher(remark);
        if (!label.lookingAt() || label.end() >= remark.length() || remark.charAt(label.end()) != ' ') {
            return false;
        }
        String name = remark.substring(0, label.end());
        if (!isTravel(name)) {
            return false;
        }
        String rest = remark.substring(label.end()).strip();
        Matcher number = AFTER_NUMBER.matcher(rest);
        if (!number.matches() || number.group(1).chars().noneMatch(Character::isDigit)) {
            return false;
        }
        draft.document(state(rest), number.group(1));
        return true;
    }

    private static @Nullable String state(String rest) {
        Matcher state = STATE.matcher(rest);
        return state.find() ? state.group(1) : null;
    }
}

package dev.kanmon.clearance.watchlist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the remarks of OFAC's CSV files, where everything but name, kind and programme stands, parted by semicolons. */
final class OfacRemarks {
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern ALTERNATE = Pattern.compile("^alt\\. ");

    /** Aliases that the list holds for weak stand here in quotes and not in the file of alternate names. */
    private static final Pattern WEAK = Pattern.compile("[afn]\\.k\\.a\\. ['\"](.+?)['\"]?");

    private static final Pattern TOLD = Pattern.compile("(DOB|POB|nationality|citizen|Gender) (.+)");

    private OfacRemarks() {}

    static void read(String remarks, EntryDraft draft) {
        for (String piece : SEMICOLON.split(remarks, -1)) {
            String text = piece.strip();
            if (text.endsWith(".")) {
                text = text.substring(0, text.length() - 1);
            }
            read(draft, ALTERNATE.matcher(text).replaceFirst(""));
        }
    }

    private static void read(EntryDraft draft, String remark) {
        Matcher weak = WEAK.matcher(remark);
        if (weak.matches()) {
            draft.weakName(weak.group(1));
            return;
        }
        Matcher told = TOLD.matcher(remark);
        if (!told.matches()) {
            OfacDocuments.read(remark, draft);
            return;
        }
        String value = told.group(2);
        switch (told.group(1)) {
            case "DOB" -> draft.birth(value);
            case "POB" -> draft.birthPlace(value);
            case "Gender" -> draft.sex(value);
            default -> draft.nationality(value);
        }
    }
}

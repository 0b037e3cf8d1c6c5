package dev.kanmon.names.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a name as people and machines write it into {@link NameParts}.
 *
 * <p>Takes away what does not tell persons apart: case, diacritics of Latin and Greek, width of forms, apostrophes,
 * titles, fillers of ICAO Doc 9303. Latin letters without a plain form become those of Doc 9303-3, section 6.
 */
public final class NameText {
    /**
     * Letters kept of one name, far more than the 39 of a machine readable zone or the 175 of a PAXLST name; what lies
     * beyond is cut off, so that a hostile name costs no more than a long one.
     */
    public static final int MAXIMUM_LETTERS = 200;

    /** Letters of the name field of a TD3 passport: Doc 9303-4, section 4.2.2. */
    private static final int NAME_FIELD = 39;

    /** A folded letter may come from a base and a few marks; beyond this nobody writes a name. */
    private static final int SENT_CHARACTERS_A_LETTER = 8;

    private static final char FIRST_DIACRITIC = '\u0300';
    private static final char LAST_DIACRITIC = '\u036F';

    /** Titles that carriers and lists set before or behind a name: AIRIMP for the short ones. */
    private static final Set<String> TITLES =
            Set.of("MR", "MRS", "MS", "MISS", "MSTR", "MSTER", "DR", "PROF", "SIR", "CHD", "INF", "PHD", "JR", "SR");

    /** Stand for a name that is not known: first and last name unknown, and a filler of visas. */
    private static final Set<String> UNKNOWN = Set.of("FNU", "LNU", "XXX");

    /** Titles that stand glued to the given name in reservations: {@code KIM/MINJUNMR}. */
    private static final List<String> GLUED = List.of("MSTR", "MRS", "MR");

    /** A given name before a glued title; shorter ones (AMR) are names of their own. */
    private static final int LETTERS_BEFORE_GLUED = 3;

    /** Amr with an article or a word of kinship before it, which is no title. */
    private static final List<String> AMR = List.of("ALAMR", "ELAMR", "ULAMR", "ABUAMR", "BINAMR", "IBNAMR");

    private final List<NamePart> parts = new ArrayList<>();
    private final List<Boolean> capitals = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private Script script = Script.OTHER;
    private boolean joined;
    private boolean partCapital = true;
    private boolean anySmall;
    private int total;
    private int surnameParts;

    /** Whether a stroke, a comma or a filler parts surname and given name. */
    private boolean parted;

    private NameText() {}

    /** The parts of {@code text}. */
    public static NameParts read(String text) {
        return new NameText().parse(bounded(text));
    }

    private static String bounded(String text) {
        int maximum = MAXIMUM_LETTERS * SENT_CHARACTERS_A_LETTER;
        return text.length() <= maximum ? text : text.substring(0, maximum);
    }

    private NameParts parse(String text) {
        String normal = withoutDiacritics(text);
        for (int i = 0; i < normal.length() && total < MAXIMUM_LETTERS; ) {
            int character = normal.codePointAt(i);
            i += Character.charCount(character);
            if (belongsToName(character)) {
                take(character);
            } else if (character == ',' || (character == '<' && i < normal.length() && normal.charAt(i) == '<')) {
                endPart(false);
                parted = true;
                if (surnameParts == 0) {
                    surnameParts = parts.size();
                }
            } else if (!isDropped(character)) {
                parted |= character == '/';
                endPart(false);
            }
        }
        endPart(false);
        boolean truncated = text.length() == NAME_FIELD && text.contains("<<") && text.charAt(NAME_FIELD - 1) != '<';
        if (surnameParts == parts.size()) {
            surnameParts = 0;
        }
        withoutTitles();
        if (surnameParts == 0) {
            surnameParts = surnameByCapitals();
        }
        return new NameParts(parts, surnameParts, truncated);
    }

    private void take(int character) {
        Script its = Script.of(character);
        boolean mark = isMark(character);
        if (!letters.isEmpty() && its != script && !mark) {
            endPart(true);
        }
        if (letters.isEmpty() || !mark) {
            script = its;
        }
        if (Character.isLowerCase(character)) {
            partCapital = false;
        }
        int before = letters.length();
        append(Character.toUpperCase(character));
        total += letters.length() - before;
    }

    private void endPart(boolean nextJoined) {
        if (!letters.isEmpty()) {
            parts.add(new NamePart(script, letters.toString().toUpperCase(Locale.ROOT), joined));
            capitals.add(partCapital && letters.length() > 1);
            anySmall |= !partCapital;
            letters.setLength(0);
            partCapital = true;
        }
        joined = nextJoined;
    }

    private void withoutTitles() {
        for (int i = parts.size() - 1; i >= 0 && parts.size() > 1; i--) {
            if (parts.get(i).script() == Script.LATIN
                    && UNKNOWN.contains(parts.get(i).letters())) {
                remove(i);
            }
        }
        while (isTitle(parts.size() - 1, 0)) {
            remove(parts.size() - 1);
        }
        while (isTitle(0, 1)) {
            remove(0);
        }
        if (surnameParts >= parts.size()) {
            surnameParts = 0;
        }
        withoutGluedTitle();
    }

    private void remove(int part) {
        parts.remove(part);
        capitals.remove(part);
        surnameParts -= part < surnameParts ? 1 : 0;
    }

    private void withoutGluedTitle() {
        if (!parted || parts.size() < 2 || parts.getLast().script() != Script.LATIN) {
            return;
        }
        NamePart last = parts.getLast();
        if (AMR.stream().anyMatch(last.letters()::endsWith)) {
            return;
        }
        for (String title : GLUED) {
            if (last.letters().endsWith(title) && last.letters().length() >= LETTERS_BEFORE_GLUED + title.length()) {
                String bare = last.letters().substring(0, last.letters().length() - title.length());
                parts.set(parts.size() - 1, new NamePart(Script.LATIN, bare, last.joined()));
                return;
            }
        }
    }

    /** Whether a part is a title beside a name that goes on at {@code next}; beside a letter alone it is a name's part. */
    private boolean isTitle(int part, int next) {
        if (parts.size() < 2
                || parts.get(part).script() != Script.LATIN
                || !TITLES.contains(parts.get(part).letters())) {
            return false;
        }
        boolean told = parts.size() == 2 && surnameParts == 1 && part == 0;
        return !told && (parts.size() > 2 || !isLetterAlone(parts.get(next)));
    }

    private static boolean isLetterAlone(NamePart part) {
        return part.script() == Script.LATIN && part.letters().length() == 1;
    }

    /** {@code Min-jun KIM}: some parts in capitals and some not. Capitals in front or behind, but not amid the others. */
    private int surnameByCapitals() {
        int count = (int) capitals.stream().filter(capital -> capital).count();
        boolean allLatin = parts.stream().allMatch(part -> part.script() == Script.LATIN);
        if (!allLatin || !anySmall || count == 0 || count == parts.size()) {
            return 0;
        }
        if (capitals.subList(0, count).stream().allMatch(capital -> capital)) {
            return count;
        }
        int from = parts.size() - count;
        return capitals.subList(from, parts.size()).stream().allMatch(capital -> capital) ? -count : 0;
    }

    private static String withoutDiacritics(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        boolean cyrillic = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char character = decomposed.charAt(i);
            boolean diacritic = character >= FIRST_DIACRITIC && character <= LAST_DIACRITIC;
            if (!diacritic) {
                cyrillic = Character.UnicodeScript.of(character) == Character.UnicodeScript.CYRILLIC;
            }
            // The breve of Й is a letter's own, and transliterations keep it.
            if (!diacritic || cyrillic) {
                bare.append(character);
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static boolean belongsToName(int character) {
        return Character.isLetterOrDigit(character) || isMark(character);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Apostrophes and their likes join what stands around them; format and control characters are no characters. */
    private static boolean isDropped(int character) {
        return switch (character) {
            case '\'', '`', '´', '\u2018', '\u2019', '\u02BB', '\u02BC', '\u02BE', '\u02BF', '"' -> true;
            default -> {
                int type = Character.getType(character);
                yield type == Character.FORMAT
                        || (type == Character.CONTROL && !Character.isWhitespace(character))
                        || type == Character.MODIFIER_SYMBOL;
            }
        };
    }

    /** Doc 9303-3, section 6, table of multinational Latin characters, for those that have no plain letter inside. */
    private void append(int character) {
        switch (character) {
            case 'Æ' -> letters.append("AE");
            case 'Ø', 'Œ' -> letters.append("OE");
            case 'Þ' -> letters.append("TH");
            case 'Ð', 'Đ' -> letters.append('D');
            case 'Ħ' -> letters.append('H');
            case 'Ĳ' -> letters.append("IJ");
            case 'Ł' -> letters.append('L');
            case 'Ŋ' -> letters.append('N');
            case 'Ŧ' -> letters.append('T');
            case 'ẞ', 'ß' -> letters.append("SS");
            default -> letters.appendCodePoint(katakana(character));
        }
    }

    private static int katakana(int character) {
        return character >= 'ぁ' && character <= 'ゖ' ? character + ('ァ' - 'ぁ') : character;
    }
}

package dev.kanmon.messages.mrz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes names in the letters of the zone: Doc 9303 part 3, 4.6 (punctuation) and section 6 (letters).
 *
 * <p>Latin letters with marks that the tables lack, such as those of Vietnamese, lose their marks.
 */
final class Transliteration {
    private static final int TEH_MARBUTA = 0x0629;
    private static final int SHADDA = 0x0651;

    private final String issuer;
    private final List<String> components = new ArrayList<>();
    private final StringBuilder component = new StringBuilder();
    private String last = "";

    private Transliteration(String issuer) {
        this.issuer = issuer;
    }

    /**
     * The components of a name, each of letters from A to Z. Spaces, hyphens and commas part components; apostrophes and
     * other punctuation go.
     *
     * @param issuer State whose exceptions to the tables hold
     * @throws IllegalArgumentException where the name has a digit, or a letter that has no table
     */
    static List<String> components(String name, String issuer) {
        Transliteration transliteration = new Transliteration(issuer);
        // Capitals first: a compatibility form could hide the capital of a dotless or a long letter.
        String capitals = Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFKC);
        int[] letters = capitals.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            transliteration.add(letters[i], endsComponent(letters, i));
        }
        transliteration.endComponent();
        return List.copyOf(transliteration.components);
    }

    private void add(int letter, boolean endsComponent) {
        TransliterationTables.Row row = TransliterationTables.row(letter);
        if (parts(letter)) {
            endComponent();
        } else if (letter == SHADDA) {
            // Of a sequence, what follows the X that marks it: XDZ becomes XDZDZ.
            component.append(last.replaceFirst("^X+", ""));
        } else if (letter == TEH_MARBUTA && endsComponent) {
            append("XAH");
        } else if (row != null) {
            append(row.of(issuer, component.isEmpty()));
        } else if (isCapital(letter)) {
            append(Character.toString(letter));
        } else if (!isOmitted(letter)) {
            append(base(letter));
        }
    }

    private void append(String letters) {
        component.append(letters);
        // Vowel marks stand between a letter and its shadda.
        last = letters.isEmpty() ? last : letters;
    }

    private void endComponent() {
        if (!component.isEmpty()) {
            components.add(component.toString());
        }
        component.setLength(0);
        last = "";
    }

    private static boolean endsComponent(int[] letters, int position) {
        int next = position + 1;
        while (next < letters.length && Character.getType(letters[next]) == Character.NON_SPACING_MARK) {
            next++;
        }
        return next == letters.length || parts(letters[next]);
    }

    private static String base(int letter) {
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        int base = parts.codePointAt(0);
        if (!isCapital(base)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A name has the character U+%04X, which Doc 9303 part 3 does not transliterate. Write it in Latin"
                            + " letters.",
                    letter));
        }
        return Character.toString(base);
    }

    private static boolean parts(int letter) {
        return letter == ','
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }

    /** Punctuation, marks without a letter, and the signs that stand for an apostrophe. */
    private static boolean isOmitted(int letter) {
        return switch (Character.getType(letter)) {
            case Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.MODIFIER_SYMBOL,
                    Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isCapital(int letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}

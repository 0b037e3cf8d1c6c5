package dev.kanmon.server.protection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer typed at a post; personal data. A text that is too long is cut and not refused: a request must not fail at the
 * length of a note.
 *
 * @param told within its bounds
 * @param cut names of the texts of which the end was left out
 */
record Typed(Told told, List<String> cut) {
    /** Names in any script with all their parts. */
    static final int LONGEST_NAME = 200;

    /** One or two languages. */
    static final int LONGEST_LANGUAGE = 80;

    /** A place, a telephone number, an address. */
    static final int LONGEST_CONTACT = 300;

    /** Half a page: the procedure hears the person, the post does not. */
    static final int LONGEST_NOTE = 2_000;

    static Typed of(
            @Nullable String name,
            @Nullable String language,
            @Nullable String contact,
            @Nullable String note,
            @Nullable UUID member) {
        List<String> cut = new ArrayList<>();
        Told told = new Told(
                bounded("name", name, LONGEST_NAME, cut),
                bounded("language", language, LONGEST_LANGUAGE, cut),
                bounded("contact", contact, LONGEST_CONTACT, cut),
                bounded("note", note, LONGEST_NOTE, cut),
                member);
        return new Typed(told, List.copyOf(cut));
    }

    private static String bounded(String field, @Nullable String text, int longest, List<String> cut) {
        String plain = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (plain.length() <= longest) {
            return plain;
        }
        cut.add(field);
        // A pair of surrogates is one character and stays together.
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(longest - 1)) ? longest - 1 : longest);
    }

    @Override
    public String toString() {
        return "Typed[]";
    }
}

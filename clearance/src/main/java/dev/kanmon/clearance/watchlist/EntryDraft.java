package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.port.States;
import dev.kanmon.names.Name;
import dev.kanmon.names.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An entry while its rows or elements are read. Control characters become spaces; what is told twice counts once. */
final class EntryDraft {
    /** Names, dates, documents and so on of one entry: several times what the fullest entries of public lists have. */
    static final int MAXIMUM_VALUES = 1_000;

    /** Characters of one value; a longer one is no name, place or basis. */
    static final int MAXIMUM_LENGTH = 2_000;

    /** Programmes and provisions that are joined into the legal basis, so many characters of them. */
    private static final int MAXIMUM_BASIS = 500;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final String STAND_IN = "\uFFFD";
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    /** ISO 3166-1, or Doc 9303-3, section 5. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,3}");

    private final String id;
    private final List<String> names = new ArrayList<>(2);
    private final List<String> weakNames = new ArrayList<>(0);
    private final List<ListedBirth> births = new ArrayList<>(1);
    private final List<String> nationalities = new ArrayList<>(1);
    private final List<String> birthPlaces = new ArrayList<>(1);
    private final List<Document> documents = new ArrayList<>(1);
    private final List<String> bases = new ArrayList<>(1);
    private @Nullable Sex sex;
    private @Nullable String source;
    private @Nullable String published;
    private @Nullable LocalDate expires;
    private boolean tooLarge;
    private int statesNotKnown;

    /** Begins an entry; {@code id} empty is an entry without one. */
    EntryDraft(@Nullable String id) {
        this.id = id == null ? "" : clean(id);
    }

    String id() {
        return id;
    }

    /** A name; one that has nothing to compare is left out. */
    void name(@Nullable String text) {
        if (text != null && isComparable(text)) {
            add(names, text);
        }
    }

    /** An alias that the list says tells little. */
    void weakName(@Nullable String text) {
        if (text != null && isComparable(text)) {
            add(weakNames, text);
        }
    }

    void birth(ListedBirth birth) {
        if (births.size() == MAXIMUM_VALUES) {
            tooLarge = true;
        } else if (!births.contains(birth)) {
            births.add(birth);
        }
    }

    /** A birth date in the list's words. */
    void birth(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            birth(BirthWords.readOrKeep(clean(text)));
        }
    }

    /** A State by its English name or code. */
    void nationality(@Nullable String state) {
        add(nationalities, state(state));
    }

    void birthPlace(@Nullable String place) {
        add(birthPlaces, place);
    }

    void sex(@Nullable String word) {
        sex = switch (word == null ? "" : word.strip().toLowerCase(Locale.ROOT)) {
            case "male", "m" -> Sex.MALE;
            case "female", "f" -> Sex.FEMALE;
            default -> sex;
        };
    }

    /** A document by its number and, where told, the name or code of the State that issued it. */
    void document(@Nullable String issuer, @Nullable String number) {
        if (number != null) {
            document(Document.of(state(issuer), clean(number)));
        }
    }

    void document(Document document) {
        if (document.number().length() > MAXIMUM_LENGTH || documents.size() == MAXIMUM_VALUES) {
            tooLarge = true;
        } else if (!document.number().isEmpty() && !documents.contains(document)) {
            documents.add(document);
        }
    }

    void basis(@Nullable String text) {
        add(bases, text);
    }

    void source(@Nullable String text) {
        source = text == null || text.isBlank() ? source : clean(text);
    }

    void published(@Nullable String text) {
        published = text == null || text.isBlank() ? published : clean(text);
    }

    void expires(@Nullable LocalDate day) {
        expires = day;
    }

    int statesNotKnown() {
        return statesNotKnown;
    }

    /** What makes the entry one that cannot be taken, null if nothing does. */
    RejectedRow.@Nullable Reason fault() {
        if (id.isEmpty()) {
            return RejectedRow.Reason.NO_ID;
        }
        if (tooLarge || id.length() > MAXIMUM_LENGTH) {
            return RejectedRow.Reason.TOO_LARGE;
        }
        return documents.isEmpty() && names.isEmpty() && weakNames.isEmpty()
                ? RejectedRow.Reason.NO_NAME_AND_NO_DOCUMENT
                : null;
    }

    /** The entry; only where there is no {@link #fault}. */
    WatchListEntry entry() {
        weakNames.removeAll(names);
        names.addAll(weakNames);
        String basis = String.join("; ", bases);
        return new WatchListEntry(
                id,
                names,
                weakNames.size(),
                births,
                nationalities,
                sex,
                birthPlaces,
                documents,
                source,
                basis.isEmpty()
                        ? null
                        : basis.length() > MAXIMUM_BASIS ? whole(basis.substring(0, MAXIMUM_BASIS)) : basis,
                published,
                expires);
    }

    private void add(List<String> values, @Nullable String text) {
        String value = text == null ? "" : clean(text);
        if (value.length() > MAXIMUM_LENGTH || values.size() == MAXIMUM_VALUES) {
            tooLarge = true;
        } else if (!value.isEmpty() && !values.contains(value)) {
            values.add(value);
        }
    }

    /** Whether a name has letters to compare; a plain one always has. */
    private static boolean isComparable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ((letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')) {
                return true;
            }
        }
        return !Name.read(text).isEmpty();
    }

    /** Alpha-3 of a State told by name or code; null where it is not told or not known. */
    private @Nullable String state(@Nullable String told) {
        String state = told == null ? "" : told.strip();
        if (state.isEmpty()) {
            return null;
        }
        String named = States.named(state);
        if (named != null) {
            return named;
        }
        if (CODE.matcher(state).matches()) {
            return States.alpha3(state);
        }
        statesNotKnown++;
        return null;
    }

    private static String clean(String text) {
        String whole = whole(text);
        for (int i = 0; i < whole.length(); i++) {
            if (Character.isISOControl(whole.charAt(i))) {
                return CONTROL.matcher(whole).replaceAll(" ").strip();
            }
        }
        return whole.strip();
    }

    /** With U+FFFD for halves of surrogate pairs, of which UTF-8 has no form: a version is told from UTF-8. */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return LONE_SURROGATE.matcher(text).replaceAll(STAND_IN);
            }
        }
        return text;
    }
}

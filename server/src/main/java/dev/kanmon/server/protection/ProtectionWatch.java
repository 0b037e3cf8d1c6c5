package dev.kanmon.server.protection;

import dev.kanmon.server.store.Transaction;
import java.util.UUID;

/** A room that does something to members by itself, and stops where one asks for protection. */
public interface ProtectionWatch {
    /**
     * A member asked for protection; from here on nothing automatic happens to them. What this throws undoes the whole request,
     * so it throws only where the store fails. It may hear of a member more than once, and of one that nothing is kept of.
     *
     * @param tx in which the case is opened
     * @param post at which; whoever is a member of another post is left alone
     */
    void asked(Transaction tx, String post, UUID member);
}

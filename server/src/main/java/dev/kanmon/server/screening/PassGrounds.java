package dev.kanmon.server.screening;

import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.server.store.Transaction;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What screening tells of passes: what one would say by a decision, and whether the decision still holds. */
public final class PassGrounds {
    private static final Logger LOG = LoggerFactory.getLogger(PassGrounds.class);

    private PassGrounds() {}

    /** What a pass would say, or why there can be none; empty where a fault of ours keeps us from telling. */
    public static Optional<PassDraft> draft(ScreenedTraveller.Sealed record) {
        return draft(record.traveller(), record.voyage(), record.decision(), Ports.shipped());
    }

    /** The same for somebody whom an officer has in front of them, document in hand. */
    public static Optional<PassDraft> seen(ScreenedTraveller.Sealed record) {
        return seen(record.traveller(), record.voyage(), record.decision(), Ports.shipped());
    }

    static Optional<PassDraft> draft(Traveller traveller, Voyage voyage, Decision decision, Ports ports) {
        return drafted(() -> PassDraft.of(traveller, voyage, decision, ports));
    }

    static Optional<PassDraft> seen(Traveller traveller, Voyage voyage, Decision decision, Ports ports) {
        return drafted(() -> PassDraft.seen(traveller, voyage, decision, ports));
    }

    private static Optional<PassDraft> drafted(Supplier<PassDraft> drafting) {
        try {
            return Optional.of(drafting.get());
        } catch (RuntimeException fault) {
            // The class alone: a message of the fault may carry personal data.
            LOG.error("drafting a pass failed: {}", fault.getClass().getName());
            return Optional.empty();
        }
    }

    /** Whether a decision is in force and its traveller not taken off the voyage. */
    public static boolean holds(Transaction tx, UUID decision) {
        return tx.sql().sql("""
                                select count(*) from decision d join traveller t on t.id = d.traveller
                                where d.id = ? and d.in_force = 1 and t.presence in ('EXPECTED', 'ON_BOARD')
                                """).param(decision.toString()).query(Long.class).single() > 0;
    }
}

package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.AgreementFiles;
import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.ledger.LedgerEvent.AgreementActivated;
import dev.kanmon.server.ledger.LedgerEvent.AgreementChecked;
import dev.kanmon.server.ledger.LedgerEvent.AgreementDrafted;
import dev.kanmon.server.ledger.LedgerEvent.AgreementWithdrawn;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The steps by which the registry is changed. Each is taken while the registry stands still, is in the ledger once it
 * returns, and changes nothing where it throws {@link RefusedStepException}.
 */
@Component
final class Desk {
    /** Bytes of a text: the longest file shipped has three kilobytes, and a form of this many still passes encoded. */
    static final int LONGEST_TEXT = 16 << 10;

    /** Characters of a note: why, not what. */
    static final int LONGEST_NOTE = 500;

    /** Drafts that are not over: more is no desk's work but a script. */
    static final int MOST_OPEN = 200;

    /** An act that takes effect later than in ten years is drafted again by then. */
    static final Duration FURTHEST = Duration.ofDays(3_653);

    private final Store store;
    private final Ledger ledger;
    private final Registry registry;

    Desk(Store store, Ledger ledger, Registry registry) {
        this.store = store;
        this.ledger = ledger;
        this.registry = registry;
    }

    /** All drafts, the newest first. */
    List<Draft> drafts() {
        registry.inForce();
        return store.read(DraftTable::all);
    }

    Optional<Draft> draft(UUID id) {
        registry.inForce();
        return store.read(sql -> DraftTable.find(sql, id));
    }

    /** The files that a draft is to follow: those in force with all that waits. */
    AgreementFiles tip() {
        return registry.tip();
    }

    /**
     * What a draft would change as things stand.
     *
     * @throws RefusedStepException with a sentence where the file cannot be taken
     */
    Proposal proposal(Draft draft) {
        return propose(registry.tip(), draft.instrument(), draft.text());
    }

    /** Writes a draft; the file names its instrument. Line ends become those of files. */
    UUID draft(String sent, String note, AccountPrincipal by) {
        String text = sent.replace("\r\n", "\n").replace('\r', '\n').strip() + "\n";
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_TEXT || note.length() > LONGEST_NOTE) {
            throw new RefusedStepException(Refusal.TOO_LONG);
        }
        String instrument = idOf(text);
        return registry.still(() -> {
            if (drafts().stream().filter(draft -> !draft.state().isOver()).count() >= MOST_OPEN) {
                throw new RefusedStepException(Refusal.TOO_MANY);
            }
            return store.write(tx -> {
                UUID id = Ids.next(tx.now());
                String file = DraftTable.add(tx, id, instrument, text, note.strip(), by.account());
                ledger.append(tx, new AgreementDrafted(id, instrument, file, by.account()));
                return id;
            });
        });
    }

    /** Checks a draft against what it is to follow: the registry in force with all that waits. */
    void check(UUID id, AccountPrincipal by) {
        registry.still(() -> {
            Draft draft = open(id);
            if (draft.state() == DraftState.ACTIVATED) {
                throw new RefusedStepException(Refusal.NOT_NOW);
            }
            Proposal proposal = proposal(draft);
            if (proposal.version().equals(proposal.against())) {
                throw new RefusedStepException(Refusal.NOTHING_NEW);
            }
            Draft.Check check = new Draft.Check(proposal.against(), proposal.version(), proposal.replaces());
            return store.write(tx -> {
                DraftTable.checked(tx, id, check);
                return ledger.append(tx, new AgreementChecked(id, check.against(), check.version(), by.account()));
            });
        });
    }

    /**
     * Activates a checked draft of someone else.
     *
     * @param inForce from when on; after now, and after all that waits already
     */
    void activate(UUID id, Instant inForce, AccountPrincipal by) {
        Instant inForceAt = inForce.truncatedTo(ChronoUnit.MICROS);
        registry.still(() -> {
            Draft draft = open(id);
            Draft.Check check = draft.check();
            if (check == null || draft.state() != DraftState.CHECKED) {
                throw new RefusedStepException(Refusal.NOT_NOW);
            }
            if (draft.author().equals(by.account())) {
                throw new RefusedStepException(Refusal.OWN_DRAFT);
            }
            Instant now = store.clock().instant();
            if (!inForceAt.isAfter(now) || inForceAt.isAfter(now.plus(FURTHEST))) {
                throw new RefusedStepException(Refusal.NOT_TO_COME);
            }
            if (!registry.tip().read().version().equals(check.against())) {
                throw new RefusedStepException(Refusal.STALE);
            }
            if (waiting().stream().anyMatch(other -> !inForceAt.isAfter(moment(other)))) {
                throw new RefusedStepException(Refusal.ANOTHER_WAITS);
            }
            store.write(tx -> {
                DraftTable.activated(tx, id, new Draft.Activation(by.account(), inForceAt));
                return ledger.append(
                        tx, new AgreementActivated(id, check.version(), inForceAt.toString(), by.account()));
            });
            registry.expectNext();
            return id;
        });
    }

    /** Withdraws a draft that is not in force; one that others were activated on top of only after those. */
    void withdraw(UUID id, AccountPrincipal by) {
        registry.still(() -> {
            Draft draft = open(id);
            if (draft.state() == DraftState.ACTIVATED
                    && !waiting().getLast().id().equals(id)) {
                throw new RefusedStepException(Refusal.ANOTHER_WAITS);
            }
            LedgerEvent event = new AgreementWithdrawn(id, by.account());
            store.write(tx -> {
                DraftTable.set(tx, id, DraftState.WITHDRAWN);
                return ledger.append(tx, event);
            });
            registry.expectNext();
            return id;
        });
    }

    private List<Draft> waiting() {
        return store.read(DraftTable::waiting);
    }

    private static Instant moment(Draft waiting) {
        Draft.Activation activation = waiting.activation();
        return activation == null ? Instant.MIN : activation.inForceAt();
    }

    private Draft open(UUID id) {
        return store.read(sql -> DraftTable.find(sql, id))
                .filter(draft -> !draft.state().isOver())
                .orElseThrow(() -> new RefusedStepException(Refusal.NOT_NOW));
    }

    private static String idOf(String text) {
        try {
            return AgreementFiles.idOf(text);
        } catch (MalformedFileException unfit) {
            throw new RefusedStepException(Refusal.FILE, unfit.getMessage());
        }
    }

    private static Proposal propose(AgreementFiles registry, String instrument, String text) {
        try {
            return Proposal.of(registry, instrument, text);
        } catch (MalformedFileException unfit) {
            throw new RefusedStepException(Refusal.FILE, unfit.getMessage());
        }
    }
}

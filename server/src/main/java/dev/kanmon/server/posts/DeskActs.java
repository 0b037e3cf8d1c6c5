package dev.kanmon.server.posts;

import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.enrolment.Stage;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.posts.DeskProblem.Why;
import dev.kanmon.server.store.Store;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an officer does with a member: pre-confirm, or send to the ordinary counter. There is nothing else, and no way to refuse
 * anybody here: admission is decided at the port of entry.
 */
@Component
final class DeskActs {
    /** Reason of an outcome where a pre-confirmation was taken back at the desk. */
    static final String AFTER_ALL = "AFTER_ALL";

    private final Store store;
    private final Members members;
    private final DeskPass passes;
    private final PostNotes notes;

    DeskActs(Store store, Members members, DeskPass passes, PostNotes notes) {
        this.store = store;
        this.members = members;
        this.passes = passes;
        this.notes = notes;
    }

    /** What stands against pre-confirming; empty where nothing does. */
    Optional<Why> against(Sight sight, UUID officer) {
        Member member = sight.member();
        DeskDecision decision = sight.decision();
        Instant now = store.clock().instant();
        if (member.stage() != Stage.AT_DESK || !officer.equals(member.officer())) {
            return Optional.of(Why.NOT_WITH_YOU);
        }
        if (sight.desk().isPastCutOff(sight.party().trip().departure(), now)) {
            return Optional.of(Why.PAST_CUT_OFF);
        }
        if (decision == null || decision.outcome() != Outcome.CLEAR) {
            return Optional.of(Why.NOT_CLEAR);
        }
        if (!decision.travelling()) {
            return Optional.of(Why.NOT_TRAVELLING);
        }
        if (decision.draft().isEmpty()) {
            return Optional.of(Why.NO_PASS_POSSIBLE);
        }
        if (sight.document() == null) {
            return Optional.of(Why.DOCUMENT_NOT_READ);
        }
        return sight.isOtherDocument() ? Optional.of(Why.OTHER_DOCUMENT) : Optional.empty();
    }

    /**
     * Pre-confirms, and makes the pass in one go.
     *
     * @param seen the decision that the officer saw
     * @throws DeskProblem where something stands against it; nothing was done then
     */
    DeskPass.Made preConfirm(Sight sight, UUID seen, UUID officer) {
        against(sight, officer).ifPresent(why -> {
            throw DeskProblem.of(why);
        });
        DeskDecision decision = sight.decision();
        PassDraft.Issuable draft =
                Optional.ofNullable(decision).flatMap(DeskDecision::draft).orElse(null);
        if (decision == null || draft == null || !decision.id().equals(seen)) {
            throw DeskProblem.of(Why.DECISION_CHANGED);
        }
        UUID member = sight.member().id();
        Why stood = store.<@Nullable Why>write(tx -> {
            if (!Members.isWith(tx, member, officer)) {
                return Why.NOT_WITH_YOU;
            }
            // A list may have come in since the officer looked: nobody is pre-confirmed by a decision that is over.
            if (!passes.rests(tx, member, decision)) {
                return Why.DECISION_CHANGED;
            }
            members.preConfirm(tx, member, decision.holder(), officer);
            return null;
        });
        if (stood != null) {
            throw DeskProblem.of(stood);
        }
        return passes.make(member, decision, draft, officer);
    }

    /** Gives the pass of a pre-confirmed member a new link, or makes it where it could not be made. */
    DeskPass.Made passAgain(Sight sight, UUID officer) {
        DeskDecision decision = sight.decision();
        UUID holder = sight.member().holder();
        if (sight.member().stage() != Stage.PRE_CONFIRMED || decision == null || holder == null) {
            throw DeskProblem.of(Why.NOT_WITH_YOU);
        }
        Optional<IssuedPass> standing = passes.standing(holder);
        if (standing.isPresent()) {
            return passes.newLink(standing.get());
        }
        if (!holder.equals(decision.holder())) {
            throw DeskProblem.of(Why.DECISION_CHANGED);
        }
        return passes.make(
                sight.member().id(),
                decision,
                decision.draft().orElseThrow(() -> DeskProblem.of(Why.NO_PASS_POSSIBLE)),
                officer);
    }

    /**
     * Sends to the ordinary counter: whoever is at this officer's desk, or was pre-confirmed, whose pass is withdrawn by it.
     *
     * @param note for the port of entry; absent where there is none
     */
    void counter(Sight sight, @Nullable String note, UUID officer) {
        UUID member = sight.member().id();
        boolean ended = store.write(tx -> {
            boolean done = Members.isPreConfirmed(tx, member)
                    ? members.end(tx, member, PostOutcome.ORDINARY_COUNTER, AFTER_ALL, officer)
                    : Members.isWith(tx, member, officer)
                            && members.end(
                                    tx,
                                    member,
                                    PostOutcome.ORDINARY_COUNTER,
                                    note == null ? null : "WITH_NOTE",
                                    officer);
            if (done && note != null) {
                notes.leave(tx, sight, note, officer);
            }
            return done;
        });
        if (!ended) {
            throw DeskProblem.of(Why.NOT_WITH_YOU);
        }
    }

    /** Gives back to the line. */
    void back(Sight sight, UUID officer) {
        if (!members.putBack(sight.member().id(), officer)) {
            throw DeskProblem.of(Why.NOT_WITH_YOU);
        }
    }
}

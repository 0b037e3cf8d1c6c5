package dev.kanmon.server.posts;

import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.passes.IssueResult;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.PassOrder;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.screening.DeskScreening;
import dev.kanmon.server.screening.PassGrounds;
import dev.kanmon.server.store.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pass of a member who is pre-confirmed. */
@Component
final class DeskPass {
    private final PassRegister register;
    private final Members members;

    DeskPass(PassRegister register, Members members) {
        this.register = register;
        this.members = members;
    }

    /**
     * What became of it.
     *
     * @param pass that stands; absent where none could be made
     * @param secret of the traveller's page
     * @param why none could be made, as the register tells it
     */
    record Made(@Nullable IssuedPass pass, @Nullable String secret, IssueResult.@Nullable Why why) {
        /** Nothing of the secret: this may end up in a log. */
        @Override
        public String toString() {
            return "Made[" + why + "]";
        }
    }

    /** Makes it, or a new link to the one that stands and says the same. */
    Made make(UUID member, DeskDecision decision, PassDraft.Issuable draft, UUID officer) {
        PassOrder order = new PassOrder(decision.holder(), decision.voyage(), decision.id(), decision.dataKey(), draft);
        IssueResult result = register.issue(
                        List.of(order),
                        (tx, id) -> Members.isPreConfirmed(tx, member) && rests(tx, member, decision),
                        officer)
                .getFirst();
        return switch (result) {
            case IssueResult.Issued issued -> new Made(issued.pass(), issued.secret(), null);
            case IssueResult.Stood stood -> newLink(stood.pass());
            case IssueResult.NotIssued not -> new Made(null, null, not.why());
        };
    }

    /** A new link to a pass; the one before leads nowhere from then on. */
    Made newLink(IssuedPass pass) {
        return new Made(pass, register.newLink(pass.id()), null);
    }

    /** The pass that a holder has. */
    Optional<IssuedPass> standing(UUID holder) {
        return register.ofTraveller(holder).stream().filter(IssuedPass::stands).findFirst();
    }

    /**
     * Whether the decision that the officer saw is still the one in force: the carrier's, or the desk's own while no list has
     * told of the member.
     */
    boolean rests(Transaction tx, UUID member, DeskDecision decision) {
        return decision.listed()
                ? PassGrounds.holds(tx, decision.id())
                : DeskScreening.holds(tx, decision.id()) && !members.isCarried(tx, member);
    }
}

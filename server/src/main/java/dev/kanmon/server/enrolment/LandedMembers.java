package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.gate.CounterReason;
import dev.kanmon.clearance.gate.Landing;
import dev.kanmon.clearance.gate.LandingWord;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.gates.LandingWatch;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.store.Transaction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ends it with members who showed their pass at a gate, in the transaction that records it. The first record of a pass that is
 * told of counts: an outcome is never followed by another.
 */
@Component
final class LandedMembers implements LandingWatch {
    private final Members members;

    LandedMembers(Members members) {
        this.members = members;
    }

    @Override
    public void landed(Transaction tx, Landing landing, @Nullable IssuedPass pass) {
        if (pass != null && (landing.word() == LandingWord.LANDED || isOfHolder(landing.reason()))) {
            members.ofHolder(tx, pass.traveller())
                    .ifPresent(member -> members.end(
                            tx,
                            member.id(),
                            landing.word() == LandingWord.LANDED ? PostOutcome.LANDED : PostOutcome.COUNTER_AT_GATE,
                            landing.reason() == null ? null : landing.reason().name(),
                            null));
        }
    }

    /** Whoever shows the pass of another, or one that somebody used, says nothing about its holder. */
    private static boolean isOfHolder(@Nullable CounterReason reason) {
        return switch (reason) {
            case WITHDRAWN, NOT_YET_VALID, ENDED, OTHER_PORT, STATUS_UNKNOWN, NOT_CONFIRMED, E_GATE_NO -> true;
            case NO_PASS, NOT_A_PASS, NOT_GENUINE, OTHER_DOCUMENT, OTHER_VOYAGE, USED, NO_DOCUMENT -> false;
            case null -> false;
        };
    }
}

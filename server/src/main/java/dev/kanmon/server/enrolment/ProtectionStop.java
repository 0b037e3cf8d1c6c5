package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.protection.ProtectionWatch;
import dev.kanmon.server.store.Transaction;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends it with a member who asks for protection: no slot, no pass, and no step of time or of a message touches them after that. */
@Component
final class ProtectionStop implements ProtectionWatch {
    private final Members members;

    ProtectionStop(Members members) {
        this.members = members;
    }

    /** In nobody's name: who took the request down stands with the case alone. */
    @Override
    public void asked(Transaction tx, String post, UUID member) {
        boolean here = MemberTable.find(tx.sql(), member)
                .flatMap(found -> EnrolmentTable.find(tx.sql(), found.enrolment()))
                .filter(party -> party.post().equals(post))
                .isPresent();
        if (here) {
            members.end(tx, member, PostOutcome.PROTECTION, null, null);
        }
    }
}

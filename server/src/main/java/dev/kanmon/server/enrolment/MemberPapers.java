package dev.kanmon.server.enrolment;

import dev.kanmon.server.store.Transaction;
import java.util.UUID;

/** What another room keeps of members, sealed under the key of their party's enrolment; every bean of it is asked. */
public interface MemberPapers {
    /** Whether something of a member must stay readable for as long as the enrolment is kept. */
    boolean kept(Transaction tx, UUID member);

    /** Takes away all that is kept of a member: they took the enrolment back, or its time is over. */
    void forget(Transaction tx, UUID member);
}

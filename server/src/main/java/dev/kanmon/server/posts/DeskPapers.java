package dev.kanmon.server.posts;

import dev.kanmon.server.enrolment.MemberPapers;
import dev.kanmon.server.screening.DeskScreening;
import dev.kanmon.server.store.Transaction;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the desk keeps of members. A class that shuts biometrics and a note for the port of entry stay readable when another of
 * the party goes; a decision of the desk is only taken again.
 */
@Component
final class DeskPapers implements MemberPapers {
    @Override
    public boolean kept(Transaction tx, UUID member) {
        return tx.sql()
                .sql("select exists (select 1 from post_biometrics where member = :member)"
                        + " or exists (select 1 from post_note where member = :member)")
                .param("member", member.toString())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void forget(Transaction tx, UUID member) {
        tx.sql()
                .sql("delete from post_biometrics where member = ?")
                .param(member.toString())
                .update();
        tx.sql()
                .sql("delete from post_note where member = ?")
                .param(member.toString())
                .update();
        DeskScreening.forget(tx, member);
    }
}

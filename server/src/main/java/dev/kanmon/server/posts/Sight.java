package dev.kanmon.server.posts;

import dev.kanmon.clearance.pass.DocumentDifference;
import dev.kanmon.clearance.pass.DocumentField;
import dev.kanmon.messages.mrz.MrzReading;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Party;
import dev.kanmon.server.enrolment.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that an officer sees of a member; personal data.
 *
 * @param desk the post and day
 * @param party with what it told
 * @param member who is looked at
 * @param person what they told
 * @param enrolled the zone they enrolled with
 * @param document the zone read at the desk; absent until one was read
 * @param differences what the document says otherwise than the enrolment
 * @param carrier what the document says otherwise than the carrier's list
 * @param decision in force; absent where there is none yet
 */
record Sight(
        DeskPost desk,
        Party party,
        Member member,
        Person person,
        MrzReading.Read enrolled,
        MrzReading.@Nullable Read document,
        List<DocumentDifference> differences,
        List<DocumentDifference> carrier,
        @Nullable DeskDecision decision) {
    /** By these a pass is bound to a document; with any of them different it is another document. */
    private static final Set<DocumentField> BOUND =
            Set.of(DocumentField.NUMBER, DocumentField.ISSUER, DocumentField.BIRTH_DATE);

    Sight {
        differences = List.copyOf(differences);
        carrier = List.copyOf(carrier);
    }

    /** Whether the document at the desk is another one than the one enrolled with. */
    boolean isOtherDocument() {
        return differences.stream().anyMatch(difference -> BOUND.contains(difference.field()));
    }

    @Override
    public String toString() {
        return "Sight[" + member.id() + "]";
    }
}

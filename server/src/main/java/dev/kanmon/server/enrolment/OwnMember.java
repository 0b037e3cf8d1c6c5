package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.messages.mrz.CoveredNumber;
import dev.kanmon.messages.mrz.Mrz;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as the party's own page shows them; personal data.
 *
 * @param id of the member
 * @param name as the zone has it
 * @param number of the document, all but its end covered
 * @param issuer State as the zone has it
 * @param stage key of the word for where they are
 * @param pass whether there is a pass to open
 */
record OwnMember(UUID id, String name, String number, String issuer, String stage, boolean pass) {
    static OwnMember of(Party party, Member member, @Nullable PostOutcome outcome, boolean pass, LocalDate today) {
        Mrz zone = party.person(member).read(today).mrz();
        return new OwnMember(
                member.id(),
                zone.given() == null ? zone.surname() : zone.surname() + " " + zone.given(),
                CoveredNumber.of(zone.number()),
                zone.issuer(),
                "enrolment.stage." + word(member, outcome),
                pass);
    }

    /** Of protection nothing is told here: whoever travels along may look at this page. */
    private static String word(Member member, @Nullable PostOutcome outcome) {
        return outcome == null ? member.stage().name() : outcome.told().name();
    }

    @Override
    public String toString() {
        return "OwnMember[" + id + "]";
    }
}

package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Trip;
import java.util.List;

/** Puts a party together from its row and what was sealed in it. */
final class PartyRow {
    private PartyRow() {}

    static Party party(EnrolmentTable.Row row, Told told, List<Member> members) {
        Designator voyage = Designator.of(row.voyage());
        return new Party(
                row.id(),
                row.post(),
                row.provision(),
                new Trip(
                        voyage.carrier(),
                        voyage.number(),
                        row.origin(),
                        row.destination(),
                        row.departure(),
                        row.arrival(),
                        told.purpose(),
                        told.days()),
                row.channel(),
                row.consent(),
                row.slot(),
                row.askedAt(),
                row.dataKey(),
                members.stream()
                        .filter(member -> told.persons().containsKey(member.place()))
                        .toList(),
                told.persons());
    }
}

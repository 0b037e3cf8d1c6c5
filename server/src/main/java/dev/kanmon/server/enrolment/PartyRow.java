package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Trip;
import java.util.List;

/** Puts a party together from its row and what was sealed in it. */
final class PartyRow {
    private PartyRow() {}

    static Party party(EnrolmentTable.Row row, Told told, List<Member> members) {
        int carrier = row.voyage().matches("[A-Z0-9]{2}[A-Z][0-9].*") ? 3 : 2;
        return new Party(
                row.id(),
                row.post(),
                row.provision(),
                new Trip(
                        row.voyage().substring(0, carrier),
                        row.voyage().substring(carrier),
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

package dev.kanmon.server.posts;

import dev.kanmon.clearance.pass.DocumentDifference;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.pass.ZoneComparison;
import dev.kanmon.clearance.post.Trip;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.mrz.MrzReading;
import dev.kanmon.server.enrolment.Enrolments;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.enrolment.Party;
import dev.kanmon.server.enrolment.Person;
import dev.kanmon.server.enrolment.PostLine;
import dev.kanmon.server.enrolment.Stage;
import dev.kanmon.server.screening.DeskScreening;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what an officer sees of a member: what was told, the document, and the decision in force. */
@Component
final class DeskSight {
    private final Store store;
    private final Enrolments enrolments;
    private final Members members;
    private final PostLine line;
    private final DeskScreening screening;

    DeskSight(Store store, Enrolments enrolments, Members members, PostLine line, DeskScreening screening) {
        this.store = store;
        this.enrolments = enrolments;
        this.members = members;
        this.line = line;
        this.screening = screening;
    }

    /**
     * A member of the post and day.
     *
     * @param document read at the desk; absent where none was
     * @throws DeskProblem where there is no such member at this post today
     */
    Sight look(DeskPost desk, UUID id, @Nullable ReadDocument document) {
        Member member = members.find(id).orElseThrow(() -> DeskProblem.of(DeskProblem.Why.NOBODY));
        Party party = enrolments
                .find(member.enrolment())
                .filter(found -> isOf(desk, found))
                .orElseThrow(() -> DeskProblem.of(DeskProblem.Why.NOBODY));
        Person person = party.person(member);
        MrzReading.Read enrolled = person.read(LocalDate.ofInstant(party.askedAt(), ZoneOffset.UTC));
        MrzReading.Read read = document == null ? null : document.read();
        DeskDecision decision = decision(party, member, enrolled).orElse(null);
        List<DocumentDifference> differences = read == null ? List.of() : ZoneComparison.between(read, enrolled);
        return new Sight(
                desk,
                party,
                members.find(id).orElse(member),
                person,
                enrolled,
                read,
                differences,
                carrier(decision, read == null ? enrolled : read),
                decision);
    }

    static boolean isOf(DeskPost desk, Party party) {
        return party.post().equals(desk.post().id())
                && party.trip().departure().toLocalDate().equals(desk.day());
    }

    private static List<DocumentDifference> carrier(@Nullable DeskDecision decision, MrzReading.Read zone) {
        ScreenedTraveller.Sealed record = decision == null || !decision.listed() ? null : decision.record();
        return record == null ? List.of() : ZoneComparison.between(zone, record.traveller());
    }

    /** The carrier's where a list has the member; else the desk's own, taken now where an officer is with them. */
    private Optional<DeskDecision> decision(Party party, Member member, MrzReading.Read enrolled) {
        String voyage = Presented.designator(party.trip().voyage());
        LocalDate day = party.trip().departure().toLocalDate();
        UUID person = member.person();
        if (person == null) {
            person = screening
                    .carried(voyage, day, enrolled.mrz().number(), ReadDocument.born(enrolled.mrz()))
                    .orElse(null);
            // One who has a pass as a member keeps it: a list that comes in later is heard by whoever leads the
            // members.
            if (person != null && member.stage() != Stage.ENDED) {
                line.carriedAs(member.id(), person);
            }
        }
        Optional<DeskDecision> listed =
                Optional.ofNullable(person).flatMap(screening::decided).map(DeskDecision::of);
        if (listed.isPresent()) {
            return listed;
        }
        UUID known = screening.voyage(voyage, day).orElse(party.id());
        if (member.stage() != Stage.AT_DESK) {
            return screening.last(member.id()).map(own -> DeskDecision.of(own, known, party.dataKey()));
        }
        return store.keys()
                .find(party.dataKey(), KeyPurpose.ENROLMENT)
                .map(key -> DeskDecision.of(
                        screening.screen(
                                member.id(),
                                key,
                                ReadDocument.traveller(
                                        enrolled.mrz(),
                                        party.trip().from(),
                                        party.trip().to(),
                                        member.id().toString()),
                                voyage(party.trip())),
                        known,
                        party.dataKey()));
    }

    private static Voyage voyage(Trip trip) {
        return new Voyage(
                trip.carrier(),
                trip.number(),
                List.of(new Leg(trip.from(), trip.to(), trip.departure(), trip.arrival())));
    }
}

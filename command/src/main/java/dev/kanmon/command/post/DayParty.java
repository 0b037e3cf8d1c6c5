package dev.kanmon.command.post;

import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.Trip;
import dev.kanmon.server.enrolment.Asked;
import dev.kanmon.server.enrolment.Channel;
import dev.kanmon.server.enrolment.Consent;
import dev.kanmon.server.enrolment.Enrolled;
import dev.kanmon.server.enrolment.Enrolments;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Party;
import dev.kanmon.server.enrolment.Person;
import dev.kanmon.simulation.ScheduledVoyage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Those who share a reservation on one voyage and wish to take part. Used by one thread. */
final class DayParty {
    /** A visit of a few days; the purpose of nearly all who travel on the corridor. Assumed. */
    private static final int DAYS = 4;

    private final DayVoyage voyage;
    private final String reservation;
    private final List<DayTraveller> travellers;
    private @Nullable UUID enrolment;
    private @Nullable Enrolled answer;

    DayParty(DayVoyage voyage, String reservation, List<DayTraveller> travellers) {
        this.voyage = voyage;
        this.reservation = reservation;
        this.travellers = List.copyOf(travellers);
    }

    DayVoyage voyage() {
        return voyage;
    }

    /** By what chance knows it. */
    String id() {
        return voyage.designator() + ' ' + reservation;
    }

    List<DayTraveller> travellers() {
        return travellers;
    }

    /** What came of asking to take part; absent before that. */
    @Nullable
    Enrolled answer() {
        return answer;
    }

    /** Asks to take part. */
    void enrol(DayServer server, Post post, Channel channel, Instant now) {
        Enrolments enrolments = server.room(Enrolments.class);
        String language = travellers.getFirst().truth().nationality().equals("KOR") ? "ko" : "ja";
        Enrolled said = enrolments.enrol(
                new Asked(post.id(), trip(), persons(), Consent.given(Locale.of(language), now), channel));
        answer = said;
        if (said instanceof Enrolled.Taken taken) {
            enrolment = taken.party();
            Party party = enrolments.find(taken.party()).orElseThrow();
            List<DayTraveller> eligible = new ArrayList<>();
            for (int i = 0; i < travellers.size(); i++) {
                if (taken.answers().get(i).isEligible()) {
                    eligible.add(travellers.get(i));
                }
            }
            for (Member member : party.members()) {
                eligible.get(member.place()).member = member.id();
            }
        }
    }

    /** Takes everything back. */
    void withdraw(DayServer server) {
        Enrolments enrolments = server.room(Enrolments.class);
        UUID id = enrolment;
        if (id != null) {
            enrolments.find(id).ifPresent(party -> enrolments.withdraw(party, null));
            members().forEach(traveller -> traveller.withdrew = true);
        }
    }

    /** The slot it has now; absent where it has none. */
    @Nullable
    Instant slot(DayServer server, Post post) {
        UUID id = enrolment;
        return id == null
                ? null
                : server.room(Enrolments.class)
                        .find(id)
                        .map(Party::slot)
                        .map(slot -> slot.atZone(post.port().zone()).toInstant())
                        .orElse(null);
    }

    /** Its travellers who are members of an enrolled party. */
    List<DayTraveller> members() {
        return travellers.stream().filter(traveller -> traveller.member != null).toList();
    }

    private Trip trip() {
        ScheduledVoyage scheduled = voyage.scheduled();
        return new Trip(
                scheduled.carrier(),
                scheduled.number(),
                scheduled.from(),
                scheduled.to(),
                scheduled.departure(),
                scheduled.arrival(),
                Scope.Purpose.VISIT,
                DAYS);
    }

    /** Whoever has the surname of the first is taken for a child or a parent, all others for company. Assumed. */
    private List<Person> persons() {
        List<Person> persons = new ArrayList<>();
        String surname = travellers.getFirst().truth().surname();
        for (DayTraveller traveller : travellers) {
            Claim.Tie tie = persons.isEmpty()
                    ? Claim.Tie.FIRST
                    : traveller.truth().surname().equals(surname) ? Claim.Tie.FIRST_DEGREE : Claim.Tie.COMPANION;
            persons.add(new Person(traveller.truth().zone(), null, tie));
        }
        return persons;
    }
}

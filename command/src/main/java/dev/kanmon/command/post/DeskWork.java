package dev.kanmon.command.post;

import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Screening;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.Trip;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.agreements.Registry;
import dev.kanmon.server.enrolment.Enrolments;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.enrolment.Party;
import dev.kanmon.server.passes.IssueResult;
import dev.kanmon.server.passes.PassForms;
import dev.kanmon.server.passes.PassOrder;
import dev.kanmon.server.passes.PassRegister;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What officers do at the desk, by the services of the server. */
final class DeskWork {
    private final DayServer server;
    private final DayClock clock;

    DeskWork(DayServer server, DayClock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** A member in front of an officer. */
    record Case(UUID member, Party party, boolean clear, @Nullable PassDraft draft) {}

    Optional<Case> begin(Post post, UUID member, AccountPrincipal officer) {
        if (!server.room(Members.class).start(member, officer.account())) {
            return Optional.empty();
        }
        Member found = server.room(Members.class).find(member).orElseThrow();
        Party party = server.room(Enrolments.class).find(found.enrolment()).orElseThrow();
        Basis basis = new Basis(server.room(Registry.class).inForce(), List.of(), Ports.shipped(), "day");
        Traveller traveller = traveller(party.person(found).read(clock.instant().atZone(ZoneOffset.UTC).toLocalDate()).mrz(), party.trip(), member.toString());
        Voyage voyage = voyage(party.trip());
        var decision = Screening.screen(traveller, voyage, basis, clock.instant());
        boolean clear = decision.outcome() == Outcome.CLEAR;
        if (System.getenv("DBG") != null) System.err.println(decision.outcome() + " " + decision.findings().stream().map(f -> f.code().name()).toList() + PassDraft.of(traveller, voyage, decision, Ports.shipped()).getClass());
        return Optional.of(new Case(member, party, clear, PassDraft.of(traveller, voyage, decision, Ports.shipped())));
    }

    Optional<String> end(Post post, Case begun, AccountPrincipal officer) {
        Members members = server.room(Members.class);
        if (!begun.clear() || !(begun.draft() instanceof PassDraft.Issuable draft)) {
            members.toOrdinaryCounter(begun.member(), "LOOK", officer.account());
            return Optional.empty();
        }
        if (!members.preConfirm(begun.member(), begun.member(), officer.account())) {
            return Optional.empty();
        }
        PassRegister passes = server.room(PassRegister.class);
        PassOrder order = new PassOrder(begun.member(), begun.party().id(), begun.member(), begun.party().dataKey(), draft);
        return passes.issue(List.of(order), Members::isPreConfirmed, officer.account()).stream()
                .filter(IssueResult.Issued.class::isInstance)
                .map(IssueResult.Issued.class::cast)
                .flatMap(issued -> passes.forms(issued.pass()).stream())
                .map(PassForms::barcode)
                .findFirst();
    }

    private static Traveller traveller(Mrz zone, Trip trip, String reference) {
        return new Traveller(Traveller.Role.PASSENGER, zone.surname(), zone.given(), zone.sex(), stated(zone.birthDate()), zone.nationality(), null,
                trip.from(), trip.to(), trip.to(), null, reference, List.of(), null, null,
                List.of(new TravelDocument("P", zone.number(), zone.issuer(), stated(zone.expiry()))));
    }

    private static @Nullable StatedDate stated(@Nullable MrzDate date) {
        return date == null ? null : date.date().map(day -> new StatedDate(day.toString(), List.of(day))).orElse(null);
    }

    private static Voyage voyage(Trip trip) {
        return new Voyage(trip.carrier(), trip.number(), List.of(new Leg(trip.from(), trip.to(), trip.departure(), trip.arrival())));
    }
}

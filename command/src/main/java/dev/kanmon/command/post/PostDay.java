package dev.kanmon.command.post;

import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Spread;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.HallFile;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.ExampleArrangements;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.command.terminal.LongWork;
import dev.kanmon.server.enrolment.EnrolmentWatch;
import dev.kanmon.server.enrolment.OpenPosts;
import dev.kanmon.server.store.Store;
import dev.kanmon.simulation.SimulatedMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plays one simulated day on a server of its own, thing by thing in the order of its clock. */
final class PostDay {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A server looks every minute whose slot is over; half a slot apart is near enough, and five times as fast. */
    private static final Duration LOOKS = Duration.ofMinutes(5);

    /** Gates are manned from the morning's first landing to the night's last, delays and all. */
    private static final LocalTime FIRST_GATES = LocalTime.of(5, 0);

    private static final LocalTime LAST_GATES = LocalTime.of(6, 0);

    /** Enrolment begins a day before; by noon of the second day after, everything has its end. */
    private static final LocalTime NOON = LocalTime.NOON;

    /** By then nothing is kept of an enrolment any more, and everybody has an outcome. */
    private static final int DAYS_AFTER = 3;

    private final DayPlan plan;
    private final Luck luck;
    private final DayClock clock;
    private final Agenda agenda;
    private final DeviceTally tally = new DeviceTally();
    private final Map<String, ArrivalHall> halls = new LinkedHashMap<>();
    private final List<DayParty> parties = new ArrayList<>();

    private PostDay(DayPlan plan) {
        this.plan = plan;
        this.luck = new Luck(plan.seed());
        this.clock = new DayClock(at(plan.day().minusDays(2), NOON));
        this.agenda = new Agenda(clock);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(plan.routes().getFirst().from().zone()).toInstant();
    }

    /**
     * Plays a day.
     *
     * @param folder a new one; its store stays when the server is closed
     */
    static PlayedDay play(DayPlan plan, Path folder) throws IOException {
        return new PostDay(plan).play(folder);
    }

    private PlayedDay play(Path folder) throws IOException {
        Ports ports = Ports.shipped();
        List<DescribedHall> described = HallFile.shipped(ports);
        Map<String, DescribedHall> arrivals = byPort(described, Hall.Kind.ARRIVAL);
        CorridorVoyages corridor = CorridorVoyages.of(plan, arrivals, luck);
        Path store = folder.resolve("store");
        try (DayServer server = DayServer.start(store, folder.resolve("lists"), corridor.watchList(), clock)) {
            server.inForce(ExampleArrangements.texts());
            makeHalls(server, arrivals, corridor.voyages());
            Map<String, PostDesk> desks = desks(server, byPort(described, Hall.Kind.POST));
            plan(server, corridor, desks);
            Outage outage = Outages.of(plan, parties);
            if (outage != null) {
                plan(outage);
            }
            run(server);
            return new PlayedDay(
                    plan,
                    corridor.voyages(),
                    parties.stream()
                            .mapToInt(party -> party.travellers().size())
                            .sum(),
                    tally,
                    outage,
                    DayRecords.read(server.room(Store.class)),
                    store);
        }
    }

    private static Map<String, DescribedHall> byPort(List<DescribedHall> halls, Hall.Kind kind) {
        return halls.stream()
                .filter(hall -> hall.hall().kind() == kind)
                .collect(Collectors.toMap(hall -> hall.hall().port(), hall -> hall, (one, other) -> one));
    }

    private void makeHalls(DayServer server, Map<String, DescribedHall> described, List<DayVoyage> voyages) {
        List<LocalDate> days = List.of(plan.day(), plan.day().plusDays(1));
        for (DayVoyage voyage : voyages) {
            Port port = voyage.route().to();
            DescribedHall hall = described.get(port.code());
            if (hall == null) {
                throw new IllegalArgumentException(
                        "no hall of " + port.code() + " is described: choose other --routes");
            }
            halls.computeIfAbsent(port.code(), made -> {
                ArrivalHall arrival = new ArrivalHall(agenda, hall, port, days, server, tally, luck);
                OtherRoutes others = new OtherRoutes(agenda, arrival, luck);
                days.forEach(others::on);
                return arrival;
            });
        }
    }

    /** The posts of the day by port of departure and State of arrival. */
    private Map<String, PostDesk> desks(DayServer server, Map<String, DescribedHall> described) {
        Map<String, PostDesk> desks = new HashMap<>();
        for (Post post : server.room(OpenPosts.class).on(plan.day())) {
            DescribedHall hall = described.get(post.port().code());
            Map<Readiness, Spread> services = new HashMap<>();
            if (hall != null) {
                hall.hall()
                        .lanes()
                        .getFirst()
                        .services()
                        .forEach((what, service) -> services.put(what, service.seconds()));
            }
            desks.put(
                    post.port().code() + ' ' + post.grantor(),
                    new PostDesk(agenda, post, plan.day(), server, services, luck));
        }
        return desks;
    }

    private void plan(DayServer server, CorridorVoyages corridor, Map<String, PostDesk> desks) {
        PartyDay partyDay = new PartyDay(agenda, server, luck);
        for (DayVoyage voyage : corridor.voyages()) {
            PostDesk desk = desks.get(
                    voyage.route().from().code() + ' ' + voyage.route().to().state());
            voyage.travellers().stream()
                    .collect(Collectors.groupingBy(
                            traveller -> traveller.truth().reservation(), LinkedHashMap::new, Collectors.toList()))
                    .forEach((reservation, travellers) -> {
                        DayParty party = new DayParty(voyage, reservation, travellers);
                        if (desk != null
                                && mayTakePart(party)
                                && luck.happens(party.id(), "takes part", plan.share())) {
                            parties.add(party);
                            partyDay.plan(party, desk);
                        }
                    });
            ArrivalHall hall = halls.get(voyage.route().to().code());
            if (hall != null) {
                agenda.at(voyage.spotIn(), () -> hall.land(voyage));
            }
        }
        for (SimulatedMessage message : corridor.messages()) {
            agenda.at(message.at(), () -> server.send(message.content()));
        }
    }

    /** A party may where one of its travellers is of the State that it leaves: for nationals of both, and no one else. */
    private static boolean mayTakePart(DayParty party) {
        String from = party.voyage().route().from().state();
        return party.travellers().stream()
                .anyMatch(traveller -> traveller.truth().nationality().equals(from));
    }

    private void plan(Outage outage) {
        ArrivalHall hall = halls.get(outage.port());
        if (hall != null) {
            agenda.at(outage.from(), () -> hall.devices().forEach(device -> device.network(false, agenda.now())));
            agenda.at(outage.to(), () -> hall.devices().forEach(device -> device.network(true, agenda.now())));
        }
    }

    private void run(DayServer server) {
        Instant end = at(plan.day().plusDays(DAYS_AFTER), NOON);
        EnrolmentWatch watch = server.room(EnrolmentWatch.class);
        try (LongWork bar = LongWork.begun(
                "playing the day", Duration.between(clock.instant(), end).dividedBy(LOOKS))) {
            look(watch, bar, end);
            for (Instant minute = at(plan.day(), FIRST_GATES);
                    minute.isBefore(at(plan.day().plusDays(1), LAST_GATES));
                    minute = minute.plus(MINUTE)) {
                agenda.at(minute, this::minute);
            }
            boolean more = true;
            while (more) {
                more = agenda.next();
            }
        }
        clock.to(end);
        minute();
        watch.look();
    }

    private void minute() {
        halls.values().forEach(hall -> hall.devices().forEach(device -> device.minute(agenda.now())));
    }

    private void look(EnrolmentWatch watch, LongWork bar, Instant end) {
        watch.look();
        bar.step();
        Instant next = agenda.now().plus(LOOKS);
        if (next.isBefore(end)) {
            agenda.at(next, () -> look(watch, bar, end));
        }
    }
}

package dev.kanmon.command.post;

import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Spread;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.server.enrolment.Members;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The post of one State in one port, with as many officers as the arrangement says. Who is called next is the server's word: an
 * officer who is free asks.
 */
final class PostDesk {
    /** An officer for whom there was nobody asks again, since a party is kept for whoever saw one of it. */
    private static final Duration ASKS_AGAIN = Duration.ofSeconds(30);

    private final Agenda agenda;
    private final Post post;
    private final DayServer server;
    private final Map<Readiness, Spread> services;
    private final Luck luck;
    private final Map<UUID, DayTraveller> waiting = new HashMap<>();
    private final Map<Integer, DeskOfficer> officers = new HashMap<>();
    private final TreeMap<Integer, Boolean> free = new TreeMap<>();
    private @Nullable Instant asks;

    PostDesk(Agenda agenda, Post post, LocalDate day, DayServer server, Map<Readiness, Spread> services, Luck luck) {
        this.agenda = agenda;
        this.post = post;
        this.server = server;
        this.services = Map.copyOf(services);
        this.luck = luck;
        IntStream.rangeClosed(1, post.officers()).forEach(number -> free.put(number, true));
        agenda.at(day.atTime(post.hours().from()).atZone(post.port().zone()).toInstant(), this::callUp);
    }

    Post post() {
        return post;
    }

    /** Members of one party come, and stand in the line. */
    void come(List<DayTraveller> party) {
        for (DayTraveller traveller : party) {
            UUID member = traveller.member;
            if (member != null && server.room(Members.class).join(member)) {
                traveller.joinedPost = agenda.now();
                waiting.put(member, traveller);
            }
        }
        callUp();
    }

    private void callUp() {
        LocalTime time = LocalTime.ofInstant(agenda.now(), post.port().zone());
        if (!post.hours().cover(time)) {
            return;
        }
        for (Integer number : List.copyOf(free.keySet())) {
            if (waiting.isEmpty() || !begin(number)) {
                break;
            }
        }
        waiting.values().removeIf(this::isPastCutOff);
        if (!waiting.isEmpty() && !free.isEmpty() && (asks == null || !asks.isAfter(agenda.now()))) {
            asks = agenda.now().plus(ASKS_AGAIN);
            agenda.at(asks, this::callUp);
        }
    }

    private boolean isPastCutOff(DayTraveller traveller) {
        return !agenda.now().isBefore(traveller.voyage().departure().minus(post.cutOff()));
    }

    private boolean begin(Integer number) {
        DeskOfficer officer = officers.computeIfAbsent(
                number,
                made -> new DeskOfficer(server, post.id(), "Officer " + post.id() + ' ' + made, post.grantor()));
        DeskOfficer.Case begun = officer.next().orElse(null);
        if (begun == null) {
            return false;
        }
        DayTraveller traveller = waiting.remove(begun.member());
        if (traveller == null) {
            // A list that came in took the pass back, and its holder is on the way to the aircraft.
            officer.toCounter(begun);
            return true;
        }
        free.remove(number);
        traveller.startedPost = agenda.now();
        traveller.looked = !begun.clear();
        Spread spread = services.get(begun.clear() ? Readiness.CLEAR : Readiness.LOOK);
        Duration takes = spread == null ? ASKS_AGAIN : luck.seconds(traveller.id(), "desk", spread);
        agenda.at(agenda.now().plus(takes), () -> {
            traveller.finishedPost = agenda.now();
            traveller.pass = officer.end(begun, traveller.truth().zone())
                    .map(DeskOfficer.Given::text)
                    .orElse(null);
            free.put(number, true);
            callUp();
        });
        return true;
    }

    /** Everybody goes home. */
    void close() {
        officers.values().forEach(DeskOfficer::close);
    }
}

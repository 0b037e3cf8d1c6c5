package dev.kanmon.simulation;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.paxlst.PaxlstWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The messages of one voyage, from the close of check-in to the close of the doors. */
final class VoyageMessages {
    /** Carriers send the list when check-in closes. */
    static final int LIST_BEFORE_DEPARTURE = 45;

    /** Both States of the corridor keep it, all year. */
    static final ZoneOffset ZONE = ZoneOffset.ofHours(9);

    private static final List<Flaw> FLAWS = List.of(Flaw.values());

    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final DateTimeFormatter HHMM = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private final Turnout turnout;
    private final Sailing sailing;
    private final LocalDate day;
    private final CarrierCustom custom;
    private final Random random;
    private final List<SimulatedMessage> messages = new ArrayList<>();
    private int sent;

    private VoyageMessages(Turnout turnout, LocalDate day, Random random) {
        this.turnout = turnout;
        this.sailing = turnout.passage().sailing();
        this.day = day;
        this.custom = CarrierCustom.of(sailing);
        this.random = random;
    }

    /** The messages in the order in which they are numbered; a repeat may come after later ones. */
    static List<SimulatedMessage> of(Turnout turnout, LocalDate day, Random random) {
        VoyageMessages messages = new VoyageMessages(turnout, day, random);
        messages.send();
        return List.copyOf(messages.messages);
    }

    private void send() {
        LocalDateTime checkInCloses = sailing.departure(day).minusMinutes(LIST_BEFORE_DEPARTURE);
        sendList(checkInCloses);
        if (turnout.voyageCancelled()) {
            sendMessage(checkInCloses.plusMinutes(20), SimulatedMessage.Kind.CANCELLATION, "266", "XF", List.of());
            return;
        }
        for (Person person : turnout.cancelled()) {
            sendMessage(
                    later(checkInCloses, 3, 25),
                    SimulatedMessage.Kind.CANCELLATION,
                    "745",
                    "XR",
                    mentions(List.of(person)));
        }
        if (!turnout.late().isEmpty()) {
            sendMessage(
                    later(checkInCloses, 3, 15), SimulatedMessage.Kind.CHANGE, "745", "CP", reports(turnout.late()));
        }
        int free = turnout.passage().everybody().size();
        for (Person person : turnout.moved()) {
            String seat = Seats.name(free++);
            sendMessage(
                    later(checkInCloses, 3, 30),
                    SimulatedMessage.Kind.CHANGE,
                    "745",
                    "CP",
                    List.of(person.report(sailing, seat)));
        }
        closeOut(later(checkInCloses, 35, 44));
    }

    private LocalDateTime later(LocalDateTime moment, int from, int to) {
        return moment.plusSeconds(from * 60L + random.nextInt((to - from) * 60));
    }

    private void sendList(LocalDateTime at) {
        boolean flawed = random.nextInt(1000) < Rates.ASSUMED.flaws() && !sailing.isMain();
        Flaw drawn = FLAWS.get(random.nextInt(FLAWS.size()));
        Flaw flaw = flawed ? drawn : null;
        boolean repeated = random.nextInt(1000) < Rates.ASSUMED.repeats() && !sailing.isMain();
        List<Traveller> travellers = new ArrayList<>(reports(turnout.listed()));
        int misdated = flaw == Flaw.BIRTH_DATE_IMPOSSIBLE ? misdate(travellers) : -1;
        sendParts(at, SimulatedMessage.Kind.LIST, travellers, flaw);
        SimulatedMessage first = messages.getFirst();
        if (flaw != null && flaw.isUnreadable()) {
            sendParts(at.plusMinutes(4), SimulatedMessage.Kind.CORRECTION, travellers, null);
        }
        if (misdated >= 0) {
            sendMessage(
                    at.plusMinutes(6),
                    SimulatedMessage.Kind.CHANGE,
                    "745",
                    "CP",
                    reports(List.of(turnout.listed().get(misdated))));
        }
        if (repeated) {
            add(later(at, 1, 9), SimulatedMessage.Kind.REPEAT, first.content(), first.flaw());
        }
    }

    /** Puts a thirteenth month into the birth date of the first one who is not planted. */
    private int misdate(List<Traveller> travellers) {
        int at = 0;
        while (turnout.listed().get(at).planted) {
            at++;
        }
        Person person = turnout.listed().get(at);
        String right = Person.stated(person.identity().birth()).asSent();
        String wrong = right.substring(0, 2) + "13" + right.substring(4);
        travellers.set(at, person.bornOn(Person.stated(wrong), sailing));
        return at;
    }

    /** One list in as many parts as the carrier makes of it. A flaw is in the first one. */
    private void sendParts(
            LocalDateTime at, SimulatedMessage.Kind kind, List<Traveller> travellers, @Nullable Flaw flaw) {
        int size = custom.partSize() == 0 ? travellers.size() : custom.partSize();
        int parts = Math.ceilDiv(travellers.size(), size);
        List<String> interchanges = new ArrayList<>();
        int first = sent + 1;
        for (int part = 1; part <= parts; part++) {
            List<Traveller> those = travellers.subList((part - 1) * size, Math.min(travellers.size(), part * size));
            interchanges.add(text(
                    VoyageList.of(
                            sailing,
                            day,
                            first + (custom.partsApart() ? part - 1 : 0),
                            "745",
                            null,
                            travellers.size(),
                            those,
                            new Envelope.Part(part, part == parts)),
                    at));
        }
        List<String> written = custom.partsApart() ? interchanges : List.of(JoinedInterchange.of(interchanges));
        for (int i = 0; i < written.size(); i++) {
            Flaw its = i == 0 ? flaw : null;
            String interchange = its == null ? written.get(i) : its.in(written.get(i));
            LocalDateTime moment = at.plusSeconds(20L * i);
            add(moment, kind, Wire.bytes(interchange, custom.dress(), sailing.carrier(), moment), its);
        }
    }

    private void closeOut(LocalDateTime at) {
        switch (custom.closeOut()) {
            case ON_BOARD ->
                sendMessage(at, SimulatedMessage.Kind.CLOSE_OUT, "266", "CLOB", mentions(turnout.onBoard()));
            case NOT_ON_BOARD -> {
                List<Person> missing = turnout.missing();
                sendMessage(
                        at,
                        SimulatedMessage.Kind.CLOSE_OUT,
                        "266",
                        missing.isEmpty() ? "CL" : "CLNB",
                        mentions(missing));
            }
        }
    }

    private List<Traveller> reports(List<Person> people) {
        return people.stream().map(person -> person.report(sailing)).toList();
    }

    private static List<Traveller> mentions(List<Person> people) {
        return people.stream().map(Person::mention).toList();
    }

    private void sendMessage(
            LocalDateTime at,
            SimulatedMessage.Kind kind,
            String document,
            String function,
            List<Traveller> travellers) {
        Envelope.Part whole = new Envelope.Part(1, true);
        PassengerList list =
                VoyageList.of(sailing, day, sent + 1, document, function, travellers.size(), travellers, whole);
        add(at, kind, Wire.bytes(text(list, at), custom.dress(), sailing.carrier(), at), null);
    }

    private void add(LocalDateTime at, SimulatedMessage.Kind kind, byte[] content, @Nullable Flaw flaw) {
        sent++;
        String name = String.format(
                Locale.ROOT,
                "%s-%s-%s-%02d-%s.edi",
                YYMMDD.format(day),
                HHMM.format(sailing.departs()),
                sailing.designator(),
                sent,
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        messages.add(new SimulatedMessage(
                at.toInstant(ZONE),
                sailing.designator() + ' ' + sailing.from() + '-' + sailing.to(),
                sailing.carrier(),
                kind,
                content,
                name,
                flaw));
    }

    private static String text(PassengerList list, LocalDateTime at) {
        return new String(PaxlstWriter.write(list, at), StandardCharsets.UTF_8);
    }
}

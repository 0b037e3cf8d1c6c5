package dev.kanmon.command.post;

import dev.kanmon.clearance.gate.GateRules;
import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.port.Port;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The arrival hall of one port: gates for pass holders, gates and counters for all others, each line first come, first served. The
 * travellers of other routes come to it too, since they fill the same counters.
 */
final class ArrivalHall {
    /** Enough to have a second gate for a pass to be used at twice; more would only be more of the same. */
    private static final int GATE_DEVICES = 2;

    private static final double MILLIS = 1000;

    private final Agenda agenda;
    private final DescribedHall described;
    private final Port port;
    private final Luck luck;
    private final HallLanes lanes;
    private final List<GateDevice> gates = new ArrayList<>();
    private final GateDevice counters;
    private final DeviceTally tally;
    private int secondUses;

    ArrivalHall(
            Agenda agenda,
            DescribedHall described,
            Port port,
            List<LocalDate> days,
            DayServer server,
            DeviceTally tally,
            Luck luck) {
        this.agenda = agenda;
        this.described = described;
        this.port = port;
        this.tally = tally;
        this.luck = luck;
        this.lanes = new HallLanes(agenda, described.hall(), port.zone(), days);
        GateKnowledge knowledge = new GateKnowledge(server, port.state());
        for (int i = 1; i <= GATE_DEVICES; i++) {
            gates.add(new GateDevice(server, port, "Gate " + i, knowledge, tally, luck));
        }
        counters = new GateDevice(server, port, "Counters", knowledge, tally, luck);
    }

    /** All devices. */
    List<GateDevice> devices() {
        List<GateDevice> all = new ArrayList<>(gates);
        all.add(counters);
        return all;
    }

    /** Somebody of another route comes, and fills a counter for a while. */
    void other(Group group, double share) {
        lanes.ordinary(group, Readiness.CLEAR)
                .ifPresent(lane -> lanes.line(lane).join(new Line.Turn() {
                    @Override
                    public Duration begins(int by) {
                        return HallLanes.service(lane, Readiness.CLEAR, share);
                    }

                    @Override
                    public void ends(int by) {}
                }));
    }

    /** A voyage's travellers get off and walk. */
    void land(DayVoyage voyage) {
        List<DayTraveller> onBoard =
                voyage.travellers().stream().filter(DayTraveller::travels).toList();
        for (DayTraveller traveller : onBoard) {
            Duration walk = Duration.ZERO;
            Duration gettingOff = Duration.ZERO;
            if (described.hall().approach() instanceof Approach.Landing landing) {
                double metres = luck.number(voyage.designator(), "gate", landing.metres());
                walk = Duration.ofMillis(
                        (long) (MILLIS * metres * luck.number(traveller.id(), "pace", landing.secondsPerMetre())));
                gettingOff = Duration.ofMillis(
                        (long) (MILLIS * luck.share(traveller.id(), "seat") * onBoard.size() * landing.secondsEach()));
                traveller.officialWalk = Duration.ofMillis(
                        (long) (MILLIS * metres * landing.secondsPerMetre().mean()));
            }
            agenda.at(voyage.spotIn().plus(gettingOff).plus(walk), () -> reaches(traveller));
        }
    }

    private void reaches(DayTraveller traveller) {
        traveller.reachedHall = agenda.now();
        Lane gate = lanes.gate();
        if (traveller.pass == null
                || gate == null
                || luck.happens(traveller.id(), "pass unused", Assumed.PASS_UNUSED)) {
            toCounter(traveller);
        } else {
            atGate(traveller, gate, traveller.pass);
        }
    }

    private void atGate(DayTraveller traveller, Lane lane, String pass) {
        Instant joined = agenda.now();
        lanes.line(lane).join(new Line.Turn() {
            @Override
            public Duration begins(int by) {
                traveller.gateServed = agenda.now();
                return HallLanes.service(lane, Readiness.PRE_CONFIRMED, luck.share(traveller.id(), "gate"));
            }

            @Override
            public void ends(int by) {
                traveller.gateEnded = agenda.now();
                boolean another = luck.happens(traveller.id(), "shows another's", Assumed.SHOWS_ANOTHERS);
                GateDevice.Said said = gates.get(by % gates.size())
                        .shown(
                                another ? companionsPass(traveller, pass) : pass,
                                traveller.truth().zone(),
                                traveller.voyage(),
                                !unknown(lane, traveller),
                                joined,
                                agenda.now());
                if (said.answer() instanceof GateRules.Admit) {
                    traveller.landedByPass = true;
                    landed(traveller, said.record());
                    perhapsTwice(traveller, pass, by);
                } else {
                    toCounter(traveller);
                }
            }
        });
    }

    /** While no gate hears of another, a few go back and through again, at another gate. */
    private void perhapsTwice(DayTraveller traveller, String pass, int by) {
        GateDevice other = gates.get((by + 1) % gates.size());
        if (gates.get(by % gates.size()).isOnline() || secondUses == Assumed.SECOND_USES) {
            return;
        }
        secondUses++;
        agenda.at(agenda.now().plus(Assumed.BACK_AGAIN), () -> {
            Instant now = agenda.now();
            GateDevice.Said said = other.shown(pass, traveller.truth().zone(), traveller.voyage(), true, now, now);
            if (said.answer() instanceof GateRules.Admit) {
                tally.secondUse(said.record());
            }
        });
    }

    /** A gate does not know everybody: the share that the hall sends on from it. */
    private boolean unknown(Lane lane, DayTraveller traveller) {
        Lane.Onward onward = lane.onward();
        return onward != null && luck.happens(traveller.id(), "gate does not know", onward.share());
    }

    private static String companionsPass(DayTraveller traveller, String own) {
        for (DayTraveller other : traveller.voyage().travellers()) {
            String pass = other.pass;
            if (other != traveller
                    && pass != null
                    && other.truth().reservation().equals(traveller.truth().reservation())) {
                return pass;
            }
        }
        return own;
    }

    /** The ordinary way: gates of nationals and residents, counters of all others. */
    private void toCounter(DayTraveller traveller) {
        Instant joined = agenda.now();
        traveller.joinedCounter = joined;
        Readiness readiness = traveller.looked ? Readiness.LOOK : Readiness.CLEAR;
        Lane lane = lanes.ordinary(traveller.group(), readiness)
                .or(() -> lanes.ordinary(traveller.group(), Readiness.CLEAR))
                .orElseThrow(() -> new IllegalStateException(
                        "hall " + described.hall().id() + " has no lane for " + traveller.group()));
        ordinary(traveller, lane, readiness, joined);
    }

    private void ordinary(DayTraveller traveller, Lane lane, Readiness readiness, Instant joined) {
        lanes.line(lane).join(new Line.Turn() {
            @Override
            public Duration begins(int by) {
                traveller.counterServed = agenda.now();
                return HallLanes.service(lane, readiness, luck.share(traveller.id(), lane.id()));
            }

            @Override
            public void ends(int by) {
                Lane.Onward onward = lane.onward();
                if (onward != null && luck.happens(traveller.id(), lane.id() + " sends on", onward.share())) {
                    ordinary(traveller, described.hall().lane(onward.lane()).orElseThrow(), readiness, joined);
                } else {
                    landed(traveller, counters.landedAtCounter(traveller.voyage(), joined, agenda.now()));
                }
            }
        });
    }

    private void landed(DayTraveller traveller, UUID record) {
        traveller.landed = agenda.now();
        traveller.landing = record;
    }

    DescribedHall described() {
        return described;
    }

    Port port() {
        return port;
    }
}

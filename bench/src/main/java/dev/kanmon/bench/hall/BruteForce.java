package dev.kanmon.bench.hall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.DoubleConsumer;

/**
 * One day in the hall, event after event, with a calendar, queues and officers as one would draw them on a board.
 *
 * <p>At one instant first services end, then shifts change, then travellers arrive; what remains equal happens in the order
 * in which it was entered. A traveller who may choose joins the lane where service will in truth start first, which is known, as
 * each service is drawn when the queue is joined; of equal ones, the lane that the scenario names first.
 */
final class BruteForce {
    private static final int SERVICE_ENDS = 0;
    private static final int SHIFT_CHANGES = 1;
    private static final int TRAVELLER_ARRIVES = 2;

    private final Scenario scenario;
    private final Random random;
    private final PriorityQueue<Event> calendar = new PriorityQueue<>();
    private final Map<String, WorkingLane> lanes = new LinkedHashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private long entered;

    private BruteForce(Scenario scenario, long seed) {
        this.scenario = scenario;
        random = new Random(scattered(seed));
        for (Scenario.Lane lane : scenario.lanes()) {
            lanes.put(lane.name(), new WorkingLane(lane));
        }
    }

    /**
     * Runs one day until all are landed.
     *
     * @return one passage for each traveller, in the order of landing
     * @throws IllegalStateException if someone stands in a lane that no longer opens
     */
    static List<Passage> run(Scenario scenario, long seed) {
        BruteForce day = new BruteForce(scenario, seed);
        day.enterShifts();
        day.enterFlights();
        day.enterBackground();
        for (Event next = day.calendar.poll(); next != null; next = day.calendar.poll()) {
            next.what().accept(next.second());
        }
        for (WorkingLane lane : day.lanes.values()) {
            if (!lane.queue.isEmpty()) {
                throw new IllegalStateException(lane.queue.size() + " travellers stand in lane " + lane.lane.name()
                        + ", which opens no more; seed " + seed);
            }
        }
        return day.passages;
    }

    /** Neighbouring seeds start java.util.Random almost alike; the last step of SplitMix64 sets them apart. */
    private static long scattered(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private void enter(double second, int order, DoubleConsumer what) {
        calendar.add(new Event(second, order, entered++, what));
    }

    private void enterShifts() {
        for (WorkingLane lane : lanes.values()) {
            for (double second : lane.changes) {
                enter(second, SHIFT_CHANGES, now -> shiftChanges(lane, now));
            }
        }
    }

    private void enterFlights() {
        for (Scenario.Flight flight : scenario.flights()) {
            double off = flight.spotInSecond() + flight.firstOffSeconds();
            double officialStart = flight.spotInSecond() + flight.officialWalkSeconds();
            for (int place = 0; place < flight.travellers(); place++) {
                if (place > 0) {
                    off += flight.betweenGettingOff().sample(random);
                }
                double atHall = off + flight.walking().sample(random);
                Traveller traveller = new Traveller(flight.name(), drawn(flight.classes()), officialStart, atHall);
                enter(atHall, TRAVELLER_ARRIVES, now -> arrives(traveller, now));
            }
        }
    }

    private void enterBackground() {
        for (Scenario.Background stream : scenario.background()) {
            if (stream.perSecond() > 0) {
                Spread gap = new Spread.Exponential(1 / stream.perSecond());
                for (double second = stream.fromSecond() + gap.sample(random);
                        second < stream.toSecond();
                        second += gap.sample(random)) {
                    Traveller traveller = new Traveller(null, drawn(stream.classes()), second, second);
                    enter(second, TRAVELLER_ARRIVES, now -> arrives(traveller, now));
                }
            }
        }
    }

    private Scenario.TravellerClass drawn(List<Scenario.Share> classes) {
        double point = random.nextDouble();
        for (Scenario.Share share : classes) {
            point -= share.share();
            if (point < 0) {
                return share.travellerClass();
            }
        }
        return classes.getLast().travellerClass();
    }

    private void arrives(Traveller traveller, double now) {
        List<WorkingLane> open = lanes.values().stream()
                .filter(lane -> lane.lane.entry() && lane.lane.service().containsKey(traveller.travellerClass.name()))
                .toList();
        if (open.isEmpty()) {
            throw new IllegalStateException("no lane takes travellers of class " + traveller.travellerClass.name());
        }
        WorkingLane chosen = open.getFirst();
        double earliest = Double.NaN;
        if (open.size() > 1) {
            earliest = Double.POSITIVE_INFINITY;
            for (WorkingLane lane : open) {
                double start = Foresight.start(lane, now);
                if (start < earliest) {
                    earliest = start;
                    chosen = lane;
                }
            }
        }
        joins(traveller, chosen, now, earliest);
    }

    private void joins(Traveller traveller, WorkingLane lane, double now, double foreseen) {
        Spread service = lane.lane.service().get(traveller.travellerClass.name());
        if (service == null) {
            throw new IllegalStateException("lane " + lane.lane.name() + " does not serve those sent there");
        }
        lane.queue.addLast(new Waiting(traveller, now, service.sample(random), foreseen));
        serveWhileIdle(lane, now);
    }

    private void serveWhileIdle(WorkingLane lane, double now) {
        for (Officer officer : lane.officers) {
            if (officer.idle() && !lane.queue.isEmpty()) {
                Waiting served = lane.queue.removeFirst();
                served.begins(now);
                officer.serve(served, now);
                enter(officer.until(), SERVICE_ENDS, then -> ends(lane, officer, then));
            }
        }
    }

    private void ends(WorkingLane lane, Officer officer, double now) {
        double began = officer.began();
        Waiting served = officer.release();
        Traveller traveller = served.traveller();
        traveller.stands.add(new Passage.Stand(lane.lane.name(), served.joined(), began, now));
        lane.closeIdleBeyondWanted();
        serveWhileIdle(lane, now);
        Scenario.Then then = lane.lane.then();
        if (then == null || random.nextDouble() >= then.share()) {
            passages.add(traveller.passage());
        } else {
            joins(traveller, named(then.lane()), now, Double.NaN);
        }
    }

    private WorkingLane named(String lane) {
        WorkingLane found = lanes.get(lane);
        if (found == null) {
            throw new IllegalStateException("travellers are sent to lane " + lane + ", which is not there");
        }
        return found;
    }

    private void shiftChanges(WorkingLane lane, double now) {
        lane.wanted = lane.lane.countersAt(now);
        lane.closeIdleBeyondWanted();
        while (lane.officers.size() < lane.wanted) {
            lane.officers.add(new Officer());
        }
        serveWhileIdle(lane, now);
    }

    /** What happens when, and what comes first at the same instant. */
    private record Event(double second, int order, long entered, DoubleConsumer what) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int bySecond = Double.compare(second, other.second);
            int byOrder = bySecond != 0 ? bySecond : Integer.compare(order, other.order);
            return byOrder != 0 ? byOrder : Long.compare(entered, other.entered);
        }
    }
}

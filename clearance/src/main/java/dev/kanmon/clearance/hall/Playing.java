package dev.kanmon.clearance.hall;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Plays one day in a hall: who waits how long. */
final class Playing {
    /** Sets the luck of a day's officers apart from that of its travellers. */
    private static final long OFFICERS = 0x5DEECE66DL;

    /** Bits of luck: the time of service, then who goes on, then the time of service at a second lane. */
    private static final int PART_BITS = Integer.numberOfTrailingZeros(Spread.PARTS);

    private static final int ONWARD_BITS = Integer.SIZE - 2 * PART_BITS;

    private final Hall hall;
    private final LaneChoice choice;
    private final Counters[] counters;

    /** Of a lane, where its travellers go on to; -1 where nowhere. */
    private final int[] onward;

    private final double[] onwardShare;
    private final @Nullable Spread[][] services;

    private final Pending pending = new Pending();
    private double[] waits = new double[0];
    private double[] done = new double[0];
    private int[] next = new int[0];

    /** Seconds that travellers stood in line, by quarter hour. */
    private final double[] inLine = new double[Clock.QUARTERS];

    Playing(HallDay day) {
        hall = day.hall();
        choice = new LaneChoice(day);
        List<Lane> lanes = hall.lanes();
        counters = lanes.stream().map(Counters::new).toArray(Counters[]::new);
        onward = new int[lanes.size()];
        onwardShare = new double[lanes.size()];
        services = new Spread[lanes.size()][Kind.ALL.size()];
        for (int i = 0; i < lanes.size(); i++) {
            Lane.Onward next = lanes.get(i).onward();
            onward[i] = next == null ? -1 : place(lanes, next.lane());
            onwardShare[i] = next == null ? 0 : next.share();
            for (int kind = 0; kind < Kind.ALL.size(); kind++) {
                Service service = lanes.get(i).services().get(Kind.ALL.get(kind).readiness());
                services[i][kind] = service == null ? null : service.seconds();
            }
        }
    }

    private static int place(List<Lane> lanes, String id) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no lane " + id);
    }

    /** Seconds that a traveller stood in line; infinite where nobody served them. */
    double wait(int traveller) {
        return waits[traveller];
    }

    /** When a traveller left the hall; infinite where nobody served them. */
    double done(int traveller) {
        return done[traveller];
    }

    /** Mean number in line during a quarter hour. */
    double inLine(int quarter) {
        return inLine[quarter] / Clock.QUARTER;
    }

    /** Plays the day of a crowd. */
    void play(Crowd crowd, long seed) {
        prepare(crowd.size());
        long[] order = crowd.order();
        double pace = hall.doubt().service().part(new SplittableRandom(seed ^ OFFICERS).nextLong());
        for (int i = 0; i < crowd.size(); ) {
            long arrival = order[i];
            long second = pending.soonest();
            if (second < arrival) {
                pending.remove();
                goOn(crowd, Pending.traveller(second), pace);
            } else {
                i++;
                join(crowd, Pending.traveller(arrival), pace);
            }
        }
        while (pending.soonest() != Long.MAX_VALUE) {
            int traveller = Pending.traveller(pending.soonest());
            pending.remove();
            goOn(crowd, traveller, pace);
        }
    }

    private void prepare(int size) {
        if (waits.length < size) {
            waits = new double[size];
            done = new double[size];
            next = new int[size];
        }
        Arrays.fill(waits, 0, size, 0);
        Arrays.fill(inLine, 0);
        for (Counters lane : counters) {
            lane.reset();
        }
        pending.clear();
    }

    /** Among the lanes for them a traveller takes the one that serves them first; of equals the first of the hall. */
    private void join(Crowd crowd, int traveller, double pace) {
        double moment = crowd.reaches(traveller);
        int chosen = -1;
        double soonest = Double.POSITIVE_INFINITY;
        for (int lane : choice.lanes(crowd.kind(traveller), crowd.source(traveller))) {
            double start = counters[lane].start(moment);
            if (start < soonest) {
                soonest = start;
                chosen = lane;
            }
        }
        if (chosen < 0) {
            leave(traveller, moment);
        } else {
            serve(crowd, traveller, chosen, moment, soonest, pace);
        }
    }

    private void goOn(Crowd crowd, int traveller, double pace) {
        double moment = done[traveller];
        int lane = next[traveller];
        double start = counters[lane].start(moment);
        Spread service = services[lane][crowd.kind(traveller)];
        if (service == null || start == Double.POSITIVE_INFINITY) {
            leave(traveller, moment);
            return;
        }
        stand(traveller, moment, start);
        double seconds = pace * service.part(crowd.luck(traveller) >>> (PART_BITS + ONWARD_BITS));
        counters[lane].serve(start, seconds);
        done[traveller] = start + seconds;
    }

    private void serve(Crowd crowd, int traveller, int lane, double moment, double start, double pace) {
        Spread service = services[lane][crowd.kind(traveller)];
        if (service == null) {
            throw new IllegalStateException("a traveller in a lane that is not for them");
        }
        int luck = crowd.luck(traveller);
        stand(traveller, moment, start);
        double seconds = pace * service.part(luck);
        counters[lane].serve(start, seconds);
        done[traveller] = start + seconds;
        double chance = ((luck >>> PART_BITS) & ((1 << ONWARD_BITS) - 1)) / (double) (1 << ONWARD_BITS);
        if (onward[lane] >= 0 && chance < onwardShare[lane]) {
            next[traveller] = onward[lane];
            pending.add(Pending.packed(done[traveller], traveller));
        }
    }

    private void leave(int traveller, double moment) {
        stand(traveller, moment, Clock.END);
        waits[traveller] = Double.POSITIVE_INFINITY;
        done[traveller] = Double.POSITIVE_INFINITY;
    }

    private void stand(int traveller, double from, double to) {
        waits[traveller] += to - from;
        double at = from;
        while (at < to) {
            int quarter = Clock.quarter(at);
            double end = Math.min(to, (quarter + 1.0) * Clock.QUARTER);
            inLine[quarter] += end - at;
            at = end;
        }
    }
}

package dev.kanmon.bench.passes;

import java.util.List;

/** Gives each its turn, so that whatever slows the machine for a while slows them all. */
final class TurnTaking {
    /** The compiler has then seen each in turn with the others, as it will be measured. */
    private static final int WARM_UP = 4;

    private final int rounds;
    private final long nanos;
    private final int places;

    /**
     * All at least one.
     *
     * @param nanos how long a turn lasts
     * @param places passes to take one after the other
     */
    TurnTaking(int rounds, long nanos, int places) {
        this.rounds = rounds;
        this.nanos = nanos;
        this.places = places;
    }

    List<Turns> measure(List<Turns> all) {
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Turns one : all) {
                double aSecond = turn(one);
                if (round >= 0) {
                    one.add(aSecond);
                }
            }
        }
        return all;
    }

    private double turn(Turns one) {
        long began = System.nanoTime();
        long taken = 0;
        int done = 0;
        while (taken < nanos) {
            one.work(done % places);
            done++;
            taken = System.nanoTime() - began;
        }
        return done * 1e9 / taken;
    }
}

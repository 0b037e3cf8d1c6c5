package dev.kanmon.command.post;

import dev.kanmon.clearance.hall.Spread;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * Chance that follows from the seed, from whom it is about and from what it decides, and not from what was drawn before: so a
 * traveller has the same day whoever else travels.
 */
final class Luck {
    /** FNV-1a, 64 bit (G. Fowler, L. C. Noll, K.-P. Vo). */
    private static final long OFFSET = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;

    private static final double MILLIS = 1000;

    private final long seed;

    Luck(long seed) {
        this.seed = seed;
    }

    /** Numbers for one matter of somebody's. */
    SplittableRandom of(String whom, String matter) {
        long hash = OFFSET ^ seed;
        String both = whom + '|' + matter;
        for (int i = 0; i < both.length(); i++) {
            hash = (hash ^ both.charAt(i)) * PRIME;
        }
        return new SplittableRandom(hash);
    }

    /** A number from 0 to below 1. */
    double share(String whom, String matter) {
        return of(whom, matter).nextDouble();
    }

    /** Whether something happens that happens to this share of people. */
    boolean happens(String whom, String matter, double share) {
        return share(whom, matter) < share;
    }

    /** A time between two, in whole milliseconds. */
    Duration between(String whom, String matter, Duration least, Duration most) {
        return least.plusMillis((long) (share(whom, matter) * most.minus(least).toMillis()));
    }

    /** A draw from a spread of seconds; never below none. */
    Duration seconds(String whom, String matter, Spread seconds) {
        return Duration.ofMillis((long) (Math.max(0, number(whom, matter, seconds)) * MILLIS));
    }

    /** A draw from a spread of anything. */
    double number(String whom, String matter, Spread spread) {
        return spread.quantile(share(whom, matter));
    }
}

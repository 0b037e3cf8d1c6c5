package dev.kanmon.server.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Time-ordered ids, UUID version 7 (RFC 9562 section 5.7), each greater than the one before within the process, also
 * within a millisecond and when the clock steps back (section 6.2, method 2: the random part goes up by a random step).
 */
public final class Ids {
    private static final long RANDOM_B_MASK = (1L << 62) - 1;
    private static final int RANDOM_A_BOUND = 1 << 12;
    /**
     * Wide enough that the next id cannot be guessed from the last, far too narrow to use up 74 bits in a millisecond.
     */
    private static final long STEP_BOUND = 1L << 40;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Ids PROCESS = new Ids();

    private long millis = Long.MIN_VALUE;
    private int randomA;
    private long randomB;

    private Ids() {}

    /** The next id for this moment; safe from any thread. */
    public static UUID next(Instant now) {
        return PROCESS.after(now.toEpochMilli());
    }

    private synchronized UUID after(long now) {
        if (now > millis) {
            millis = now;
            randomA = RANDOM.nextInt(RANDOM_A_BOUND);
            randomB = RANDOM.nextLong() & RANDOM_B_MASK;
        } else {
            step();
        }
        return new UUID(millis << 16 | 0x7000L | randomA, 1L << 63 | randomB);
    }

    private void step() {
        randomB += 1 + RANDOM.nextLong(STEP_BOUND);
        if (randomB > RANDOM_B_MASK) {
            randomB &= RANDOM_B_MASK;
            randomA++;
        }
        if (randomA == RANDOM_A_BOUND) {
            randomA = 0;
            millis++;
        }
    }
}

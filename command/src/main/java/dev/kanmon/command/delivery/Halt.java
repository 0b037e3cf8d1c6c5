package dev.kanmon.command.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A stop that everybody who waits is told of at once. Thread-safe. */
final class Halt {
    private final CountDownLatch set = new CountDownLatch(1);

    void set() {
        set.countDown();
    }

    boolean isSet() {
        return set.getCount() == 0;
    }

    /** Waits so long, or until the stop; an interrupt counts as one. Says whether there was one. */
    boolean within(Duration time) {
        try {
            return set.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException given) {
            set();
            return true;
        }
    }
}

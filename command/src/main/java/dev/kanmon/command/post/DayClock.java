package dev.kanmon.command.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The clock of a simulated day: it stands still until it is moved, or let go. Never goes back. Thread-safe. */
public final class DayClock extends Clock {
    private volatile Instant now;
    private volatile @Nullable Duration ahead;

    /** One that stands at a moment. */
    public DayClock(Instant start) {
        this.now = start;
    }

    /** Moves on to a moment; one that is past changes nothing. */
    public void to(Instant moment) {
        if (moment.isAfter(now)) {
            now = moment;
        }
    }

    /** From here it goes with the machine's: at its time where that is later, else as far ahead as it stands. */
    public void go() {
        Duration before = Duration.between(Clock.systemUTC().instant(), now);
        ahead = before.isNegative() ? Duration.ZERO : before;
    }

    @Override
    public Instant instant() {
        Duration offset = ahead;
        return offset == null ? now : Clock.systemUTC().instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}

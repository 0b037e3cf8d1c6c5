package dev.kanmon.command.post;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of a simulated day: it stands still until the day goes on. Never goes back. Thread-safe. */
final class DayClock extends Clock {
    private volatile Instant now;

    DayClock(Instant start) {
        this.now = start;
    }

    /** Goes on to a moment; one that is past changes nothing. */
    void to(Instant moment) {
        if (moment.isAfter(now)) {
            now = moment;
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}

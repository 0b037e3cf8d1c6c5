package dev.kanmon.server.applications;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes what is left of applications whose keys were destroyed on their day. */
@Component
final class ApplicationWatch {
    /** Nothing can be read of them any more, so an hour more or less is nobody's loss. */
    private static final long HOURS = 1;

    private final Applications applications;
    private final Clock clock;

    ApplicationWatch(Applications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 0, fixedDelay = HOURS, timeUnit = TimeUnit.HOURS)
    void removeEnded() {
        applications.removeEnded(clock.instant());
    }
}

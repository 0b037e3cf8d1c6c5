package dev.kanmon.server.passes;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has keys rotated and status lists made on time also while nobody asks for them. */
@Component
final class PassWatch {
    /** Rotation is due two weeks before a signer stops, so that a day late is early enough. */
    private static final long HOURS = 24;

    /** The shortest half-life of a status list; and within it a revocation is told. */
    private static final long MINUTES = 1;

    private static final Logger LOG = LoggerFactory.getLogger(PassWatch.class);

    private final PassKeys keys;
    private final PassStatus status;

    PassWatch(PassKeys keys, PassStatus status) {
        this.keys = keys;
        this.status = status;
    }

    @Scheduled(initialDelay = HOURS, fixedDelay = HOURS, timeUnit = TimeUnit.HOURS)
    void rotate() {
        keys.look();
    }

    @Scheduled(fixedDelay = MINUTES, timeUnit = TimeUnit.MINUTES)
    void renew() {
        keys.refresh();
        for (String state : status.states()) {
            try {
                status.current(state);
            } catch (RuntimeException fault) {
                // The other States' lists go on; gates tell that they have no fresh one of this.
                LOG.error("The status list of {} could not be made.", state, fault);
            }
        }
    }
}

package dev.kanmon.server.retention;

import dev.kanmon.server.ledger.Ledger;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Destroys the keys that are due. */
@Component
@EnableScheduling
final class Retention {
    /** How late a key may be destroyed. Dates are set in hours and days, so this is on time. */
    private static final long MINUTES = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Ledger ledger;
    private final Clock clock;

    Retention(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 0, fixedDelay = MINUTES, timeUnit = TimeUnit.MINUTES)
    void destroyDue() {
        ledger.destroyDue(clock.instant())
                .keys()
                .forEach((purpose, keys) -> LOG.info("destroyed {} keys of purpose {}", keys.size(), purpose));
    }
}

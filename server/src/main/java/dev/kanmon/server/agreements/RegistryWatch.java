package dev.kanmon.server.agreements;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the registry switch on time also while nobody asks for it. */
@Component
final class RegistryWatch {
    private static final long SECONDS = 1;

    private final Registry registry;

    RegistryWatch(Registry registry) {
        this.registry = registry;
    }

    @Scheduled(fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
    void look() {
        registry.inForce();
    }
}

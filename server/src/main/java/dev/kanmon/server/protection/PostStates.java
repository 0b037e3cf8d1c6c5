package dev.kanmon.server.protection;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.server.agreements.Registry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose posts are whose, by the registry in force. Thread-safe. */
@Component
final class PostStates {
    private final Registry registry;
    private final Clock clock;

    PostStates(Registry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * A post by its id: as it is today, else as any arrangement has it. Who asks on the day after an arrangement ended is not to be
     * turned away for that.
     */
    Optional<Post> find(String id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Agreements.ZONE);
        KnownAgreements known = registry.inForce().asKnown(today);
        return Post.on(known, today, Ports.shipped(), id)
                .or(() -> known.provisions().stream()
                        .flatMap(provision -> Post.of(provision, Ports.shipped()).stream())
                        .filter(post -> post.id().equals(id))
                        .findFirst());
    }
}

package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.server.agreements.Registry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The posts that stand by the agreements in force. Thread-safe. */
@Component
public final class OpenPosts {
    private final Registry registry;
    private final Clock clock;

    OpenPosts(Registry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** Departure posts of a day, local to them, as known today; lanes are no posts. */
    public List<Post> on(LocalDate day) {
        return places(day).stream()
                .filter(post -> post.kind() == Post.Kind.DEPARTURE_POST)
                .toList();
    }

    /** Posts and lanes of a day. */
    public List<Post> places(LocalDate day) {
        return Post.on(known(), day, PortClock.ports());
    }

    /** A departure post of a day by its id. */
    public Optional<Post> find(String id, LocalDate day) {
        return on(day).stream().filter(post -> post.id().equals(id)).findFirst();
    }

    private KnownAgreements known() {
        return registry.inForce().asKnown(LocalDate.ofInstant(clock.instant(), Agreements.ZONE));
    }
}

package dev.kanmon.clearance.agreement;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a dedicated lane, or a post at the departure port, is open to a traveller. */
public sealed interface LaneAnswer {
    /** The provision that offers it. */
    Provision by();

    /** It is, where the conditions of its scope hold too. */
    record Offered(Provision by) implements LaneAnswer {}

    /**
     * It is not.
     *
     * @param limit which limit of its scope shuts it
     */
    record Closed(Provision by, Limit limit) implements LaneAnswer {}

    /** What shuts it. */
    enum Limit {
        SUSPENDED,
        PORT,
        CARRIER,
        HOURS
    }

    /**
     * Holds a traveller against the limits of a provision, in the order of {@link Limit}. A post has its hours at the port
     * of departure, a lane at that of arrival; a time that is not known shuts nothing.
     */
    static LaneAnswer of(KnownAgreements known, Provision provision, LaneQuestion question) {
        Scope scope = provision.scope();
        if (!known.state(provision, question.day()).applies()) {
            return new Closed(provision, Limit.SUSPENDED);
        }
        boolean departs = scope.ports().contains(question.from());
        if (!scope.ports().isEmpty() && !departs && !scope.ports().contains(question.to())) {
            return new Closed(provision, Limit.PORT);
        }
        Set<String> carriers = scope.carriers();
        if (!carriers.isEmpty() && !carriers.contains(question.carrier())) {
            return new Closed(provision, Limit.CARRIER);
        }
        LocalDateTime time = departs ? question.departure() : question.arrival();
        return open(scope.hours(), time) ? new Offered(provision) : new Closed(provision, Limit.HOURS);
    }

    private static boolean open(Scope.@Nullable Hours hours, @Nullable LocalDateTime time) {
        return hours == null || time == null || hours.cover(time.toLocalTime());
    }
}

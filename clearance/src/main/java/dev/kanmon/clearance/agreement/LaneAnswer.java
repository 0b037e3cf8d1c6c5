package dev.kanmon.clearance.agreement;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a dedicated lane, or a post at the departure port, is open to a traveller. */
public sealed interface LaneAnswer {
    /** The provision that offers it. */
    Provision by();

    /**
     * It is, where the conditions of its scope hold too.
     *
     * @param place which of the arrangement; absent where the provision does not say how it is carried out
     */
    record Offered(Provision by, Arrangement.@Nullable Place place) implements LaneAnswer {
        /** Ports at which it is: that of the place, or else all that the provision names. */
        public Set<String> ports() {
            return place == null ? by.scope().ports() : Set.of(place.port());
        }

        /** What else must hold, in words. */
        public List<String> conditions() {
            Arrangement arrangement = by.scope().arrangement();
            if (arrangement == null || place == null) {
                return by.scope().conditions();
            }
            return Stream.concat(ArrangementWords.at(arrangement, place).stream(), by.scope().conditions().stream())
                    .toList();
        }
    }

    /**
     * It is not.
     *
     * @param limit what shuts it; of several places, of the one that comes nearest to being open
     */
    record Closed(Provision by, Limit limit) implements LaneAnswer {}

    /** What shuts it, in the order in which it is looked at. */
    enum Limit {
        SUSPENDED,
        /** It settles admission before departure, which is off. */
        LAW,
        NATIONALITY,
        PORT,
        ENTRY_PORT,
        CARRIER,
        HOURS
    }

    /**
     * Holds a traveller against the limits of a provision, in the order of {@link Limit}. Where it says at which places it is
     * carried out, they are asked. A time that is not known shuts nothing; nor does a cut-off, which is for whoever is late,
     * while this is asked days ahead.
     */
    static LaneAnswer of(KnownAgreements known, Provision provision, LaneQuestion question) {
        if (!known.state(provision, question.day()).applies()) {
            return new Closed(provision, Limit.SUSPENDED);
        }
        if (provision.terms() instanceof Terms.PreEntryScreening(Terms.PreEntryScreening.Mode mode, String value)
                && mode == Terms.PreEntryScreening.Mode.FULL_PRECLEARANCE) {
            return new Closed(provision, Limit.LAW);
        }
        Arrangement arrangement = provision.scope().arrangement();
        if (arrangement == null) {
            Limit limit = limit(provision.scope(), question);
            return limit == null ? new Offered(provision, null) : new Closed(provision, limit);
        }
        if (!arrangement.nationalities().isEmpty()
                && !arrangement.nationalities().contains(question.nationality())) {
            return new Closed(provision, Limit.NATIONALITY);
        }
        Limit nearest = Limit.PORT;
        for (Arrangement.Place place : arrangement.places()) {
            Limit limit = limit(place, provision.scope(), question);
            if (limit == null) {
                return new Offered(provision, place);
            }
            nearest = limit.compareTo(nearest) > 0 ? limit : nearest;
        }
        return new Closed(provision, nearest);
    }

    private static @Nullable Limit limit(Arrangement.Place place, Scope scope, LaneQuestion question) {
        boolean departs = place.port().equals(question.from());
        if (!departs && !place.port().equals(question.to())) {
            return Limit.PORT;
        }
        if (!holds(place.entryPorts(), departs ? question.to() : question.from())) {
            return Limit.ENTRY_PORT;
        }
        if (!holds(place.carriers().isEmpty() ? scope.carriers() : place.carriers(), question.carrier())) {
            return Limit.CARRIER;
        }
        Scope.Hours hours = place.hours() == null ? scope.hours() : place.hours();
        boolean open = departs ? opensBefore(hours, question.departure()) : covers(hours, question.arrival());
        return open ? null : Limit.HOURS;
    }

    /** Without places there is no more than the scope: a post has its hours at the port of departure, a lane at that of arrival. */
    private static @Nullable Limit limit(Scope scope, LaneQuestion question) {
        boolean departs = scope.ports().contains(question.from());
        if (!scope.ports().isEmpty() && !departs && !scope.ports().contains(question.to())) {
            return Limit.PORT;
        }
        if (!holds(scope.carriers(), question.carrier())) {
            return Limit.CARRIER;
        }
        return covers(scope.hours(), departs ? question.departure() : question.arrival()) ? null : Limit.HOURS;
    }

    private static boolean holds(Set<String> limited, String one) {
        return limited.isEmpty() || limited.contains(one);
    }

    /** Whether somebody could come before the voyage leaves, and not longer before than anybody does. */
    private static boolean opensBefore(Scope.@Nullable Hours hours, @Nullable LocalDateTime departure) {
        if (hours == null || departure == null) {
            return true;
        }
        LocalDateTime first = departure.minus(Arrangement.LONGEST_BEFORE);
        return meets(hours, first, departure, departure) || meets(hours, first, departure, first);
    }

    private static boolean meets(Scope.Hours hours, LocalDateTime first, LocalDateTime departure, LocalDateTime day) {
        return day.toLocalDate().atTime(hours.from()).isBefore(departure)
                && day.toLocalDate().atTime(hours.to()).isAfter(first);
    }

    private static boolean covers(Scope.@Nullable Hours hours, @Nullable LocalDateTime time) {
        return hours == null || time == null || hours.cover(time.toLocalTime());
    }
}

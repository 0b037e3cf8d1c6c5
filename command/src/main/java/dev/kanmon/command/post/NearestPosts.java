package dev.kanmon.command.post;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.Trip;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The posts and lanes on a way, each as the arrangement nearest to a day has it: the one in force, or else the one that ended
 * last or begins next, so that whoever asks a day too late is told so.
 */
final class NearestPosts {
    private NearestPosts() {}

    /**
     * One of them.
     *
     * @param inForce whether its arrangement is in force on the day of the trip
     */
    record Near(Post post, boolean inForce) {}

    /** Posts in the port of departure and lanes in that of arrival, of the State entered, by their ids. */
    static List<Near> of(KnownAgreements known, Port from, Port to, Trip trip, Ports ports) {
        Map<String, Near> nearest = new TreeMap<>();
        for (Provision by : known.provisions()) {
            if (!by.leg().grantor().equals(to.state()) || known.isRenewed(by)) {
                continue;
            }
            for (Post post : Post.of(by, ports)) {
                boolean departs = post.kind() == Post.Kind.DEPARTURE_POST;
                if (post.port().equals(departs ? from : to)) {
                    LocalDate day = (departs ? trip.departure() : trip.arrival()).toLocalDate();
                    boolean inForce = Post.on(known, day, ports).contains(post);
                    nearest.merge(post.id(), new Near(post, inForce), (a, b) -> nearer(a, b, day));
                }
            }
        }
        return List.copyOf(nearest.values());
    }

    private static Near nearer(Near a, Near b, LocalDate day) {
        return Comparator.comparing(Near::inForce)
                                .thenComparingLong(near -> -daysFrom(near.post().by(), day))
                                .compare(a, b)
                        >= 0
                ? a
                : b;
    }

    private static long daysFrom(Provision by, LocalDate day) {
        LocalDate from = Objects.requireNonNullElse(by.from(), LocalDate.EPOCH);
        LocalDate to = Objects.requireNonNullElse(by.to(), day);
        return day.isBefore(from) ? ChronoUnit.DAYS.between(day, from) : Math.max(0, ChronoUnit.DAYS.between(to, day));
    }
}

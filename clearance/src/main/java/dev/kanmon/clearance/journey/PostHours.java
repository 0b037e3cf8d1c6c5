package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * Whether a post is open to a voyage: while nine of ten of its travellers come. Where no post is described at a port, one is
 * supposed that opens to every voyage, since the question is what a post would save.
 */
final class PostHours {
    private static final double EARLY = 0.95;
    private static final double LATE = 0.05;

    private final List<Hall> posts;

    PostHours(List<Hall> halls) {
        this.posts =
                halls.stream().filter(hall -> hall.kind() == Hall.Kind.POST).toList();
    }

    boolean isOpenTo(ExpectedVoyage voyage) {
        List<Hall> own = posts.stream()
                .filter(post -> post.port().equals(voyage.from()))
                .filter(post -> post.carriers().isEmpty() || post.carriers().contains(voyage.carrier()))
                .toList();
        return own.isEmpty() || own.stream().anyMatch(post -> isOpen(post, voyage.departure()));
    }

    private static boolean isOpen(Hall post, LocalDateTime departure) {
        return switch (post.approach()) {
            case Approach.Departing departing ->
                isOpen(post, before(departure, departing.secondsBefore().quantile(EARLY)))
                        && isOpen(
                                post,
                                before(departure, departing.secondsBefore().quantile(LATE)));
            // A post is in the port of departure: nobody lands at one.
            case Approach.Landing landing -> false;
        };
    }

    private static LocalTime before(LocalDateTime departure, double seconds) {
        return departure.minusSeconds(Math.round(seconds)).toLocalTime();
    }

    private static boolean isOpen(Hall post, LocalTime moment) {
        return post.lanes().stream()
                .flatMap(lane -> lane.openings().stream())
                .anyMatch(opening -> opening.counters() > 0 && covers(opening, moment));
    }

    private static boolean covers(Opening opening, LocalTime moment) {
        boolean begun = !moment.isBefore(opening.from());
        boolean before = moment.isBefore(opening.to());
        return opening.to().isAfter(opening.from()) ? begun && before : begun || before;
    }
}

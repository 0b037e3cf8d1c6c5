package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import java.util.Optional;

/**
 * A forecast that is asked for.
 *
 * @param known what is known of its day
 * @param hall as described
 * @param described the hall's day, with the counters as described
 * @param share of those who may be pre-confirmed who are, in percent, from 0 to {@value #MOST_SHARE}
 * @param staff how many counters more or fewer
 */
record AskedHall(KnownDay known, Hall hall, HallDay described, int share, int staff) {
    /** Beyond it nobody has planned; the picture of 60 says enough. */
    static final int MOST_SHARE = 60;

    /** To a post come only those who take part, so one of which nobody is asked for is asked for with some. */
    static final int SHARE_AT_POSTS = 30;

    Optional<Roster> roster() {
        return Roster.of(hall);
    }

    /** The day with the counters that are asked for. */
    HallDay day() {
        return described.with(roster().map(roster -> roster.with(staff)).orElse(hall));
    }

    /** Whether a day on which nobody is pre-confirmed can be set beside. */
    boolean compares() {
        return share > 0 && hall.kind() != Hall.Kind.POST;
    }
}

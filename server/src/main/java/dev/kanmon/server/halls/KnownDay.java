package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a day.
 *
 * @param day local to each port
 * @param halls all of them
 * @param days of the halls, in the same order
 * @param sources of voyages, by {@link Place}
 * @param problems of files, each a sentence
 */
record KnownDay(
        LocalDate day,
        List<DescribedHall> halls,
        List<HallDay> days,
        Map<Place, Source> sources,
        List<String> problems) {
    /** Where the numbers of a voyage come from. */
    enum Source {
        /** The carrier's list. */
        LIST,
        /** A day file. */
        FILE,
        /** The same weekday a week before. */
        WEEK_BEFORE
    }

    /** By which a voyage is found again in a hall's day. */
    record Place(String designation, LocalDateTime moment) {}

    static List<Place> places(ExpectedVoyage voyage) {
        return List.of(
                new Place(voyage.designation(), voyage.departure()), new Place(voyage.designation(), voyage.arrival()));
    }

    /** How many voyages of a hall's day come from where; sources without any are left out. */
    Map<Source, Integer> counts(HallDay of) {
        Map<Source, Integer> counts = new EnumMap<>(Source.class);
        for (Coming coming : of.coming()) {
            if (coming instanceof Coming.Voyage voyage) {
                Source source = sources.get(new Place(voyage.voyage(), voyage.moment()));
                if (source != null) {
                    counts.merge(source, 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}

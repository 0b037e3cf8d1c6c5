package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Band;

/**
 * The clock of a route: the three journeys side by side, in minutes. All three are of the same voyages, with the same luck in
 * whatever pre-screening does not change.
 *
 * @param route which
 * @param voyages how many of the day are taken: those that depart while the post is open, or all where none does
 * @param ofDay how many the day has
 * @param postIsOpen whether the post is open to them
 * @param without nobody is pre-screened
 * @param takesPart some are, and this traveller is one of them; comes to the port as much earlier as the post takes
 * @param doesNot some are, and this traveller is not
 * @param saved by taking part: minutes saved in the hall less all minutes spent at the post
 * @param savedWithRoom the same, where minutes at the post are taken from {@link Step#SPARE} as far as that goes
 * @param savedByOthers by those who do not take part
 */
public record RouteClock(
        Route route,
        int voyages,
        int ofDay,
        boolean postIsOpen,
        Clock without,
        Clock takesPart,
        Clock doesNot,
        Band saved,
        Band savedWithRoom,
        Band savedByOthers) {
    /** The journey of a variant. */
    public Clock of(Variant variant) {
        return switch (variant) {
            case WITHOUT -> without;
            case TAKES_PART -> takesPart;
            case DOES_NOT -> doesNot;
        };
    }
}

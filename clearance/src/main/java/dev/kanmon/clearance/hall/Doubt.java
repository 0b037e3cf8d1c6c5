package dev.kanmon.clearance.hall;

/**
 * How far a day may be from what is expected: what makes the bands.
 *
 * @param delay of a voyage against its timetable, in seconds; negative where it is early
 * @param service factor on every time of service of one day: officers are faster on one day than on another
 * @param walk factor on every walking time of one day
 * @param load factor on the number on board where no list has come
 * @param source where the figures were read, or "assumed"
 */
public record Doubt(Spread delay, Spread service, Spread walk, Spread load, String source) {
    /** A day exactly as expected, but for the chance in each traveller's own times. */
    public static final Doubt NONE =
            new Doubt(Spread.fixed(0), Spread.fixed(1), Spread.fixed(1), Spread.fixed(1), "none");
}

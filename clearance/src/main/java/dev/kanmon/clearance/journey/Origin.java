package dev.kanmon.clearance.journey;

/** Where minutes come from. */
public enum Origin {
    /** Nobody measured or published them: a guess in whole five minutes, said to be one. */
    ASSUMED,
    /** An operator's, a carrier's or an authority's own figure, or a sum that has one as its greatest part. */
    PUBLISHED,
    /** Played by {@link dev.kanmon.clearance.hall.Forecasting}. */
    FORECAST
}

package dev.kanmon.clearance.hall;

/**
 * Plays a day often enough to say what is to be expected of it. Pure: the same day, seed and number of plays give the same
 * forecast.
 */
public final class Forecasting {
    /** Enough that a 5th percentile is more than the worst of a few; a day of ten ports then takes well under a second. */
    public static final int USUAL_PLAYS = 50;

    /** No forecast gets better by more; a page that asks for millions would stop the server. */
    public static final int MAXIMUM_PLAYS = 20_000;

    private Forecasting() {}

    /** The forecast that pages and commands show: seed 1, {@link #USUAL_PLAYS} plays. */
    public static Forecast forecast(HallDay day, double share) {
        return forecast(day, share, 1, USUAL_PLAYS);
    }

    /**
     * A forecast.
     *
     * @param day the hall and who comes
     * @param share of those who may be pre-confirmed who are, from 0 to 1
     * @param seed any number
     * @param plays from 1 to {@value #MAXIMUM_PLAYS}
     */
    public static Forecast forecast(HallDay day, double share, long seed, int plays) {
        Trial trial = new Trial(day, share, seed, plays);
        for (int play = 0; play < plays; play++) {
            trial.next();
        }
        return trial.forecast();
    }
}

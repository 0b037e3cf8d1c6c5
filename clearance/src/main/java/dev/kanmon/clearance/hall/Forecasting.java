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

    /** What is drawn for one play does not tell of the next. */
    private static final long SPREAD = 0xD1B54A32D192ED03L;

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
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies from 0 to 1: " + share);
        }
        if (plays < 1 || plays > MAXIMUM_PLAYS) {
            throw new IllegalArgumentException("a day is played from 1 to " + MAXIMUM_PLAYS + " times: " + plays);
        }
        Crowd crowd = new Crowd(day, share);
        Playing playing = new Playing(day);
        QuarterTally quarters = new QuarterTally(plays);
        VoyageTally voyages = new VoyageTally(day, plays);
        Population everybody = new Population(plays);
        Population confirmed = new Population(plays);
        Population others = new Population(plays);
        double[] stay = new double[plays];
        for (int play = 0; play < plays; play++) {
            long own = seed + play * SPREAD;
            crowd.gather(own);
            playing.play(crowd, own);
            for (int i = 0; i < crowd.size(); i++) {
                double wait = playing.wait(i);
                quarters.add(crowd.reaches(i), wait, playing.done(i));
                everybody.add(wait);
                (Kind.ALL.get(crowd.kind(i)).readiness() == Readiness.PRE_CONFIRMED ? confirmed : others).add(wait);
            }
            stay[play] = meanStay(crowd, playing);
            quarters.finish(play, playing);
            voyages.add(play, crowd, playing);
            everybody.finish(play);
            confirmed.finish(play);
            others.finish(play);
        }
        return new Forecast(
                day.hall().id(),
                day.day(),
                share,
                plays,
                quarters.quarters(day.hall(), day.day()),
                everybody.waits(),
                confirmed.waits(),
                others.waits(),
                voyages.official(Band.of(stay), quarters.incheonPeak()),
                voyages.voyages());
    }

    private static double meanStay(Crowd crowd, Playing playing) {
        double sum = 0;
        int served = 0;
        for (int i = 0; i < crowd.size(); i++) {
            if (playing.done(i) != Double.POSITIVE_INFINITY) {
                sum += playing.done(i) - crowd.reaches(i);
                served++;
            }
        }
        return served == 0 ? Double.NaN : sum / served / 60;
    }
}

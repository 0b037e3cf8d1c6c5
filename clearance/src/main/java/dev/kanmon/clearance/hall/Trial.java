package dev.kanmon.clearance.hall;

/**
 * A day as it might be, played again and again. Two trials of one seed play the same days: what is drawn for a traveller
 * depends on the seed, the number of the day and their place alone. So they may be compared day by day ({@link #figures}),
 * and traveller by traveller where the same people come: that is, where they differ by lanes or by the share alone, and the
 * hall is not a post. Not safe for use by several threads.
 */
public final class Trial {
    /** What is drawn for one play does not tell of the next. */
    private static final long SPREAD = 0xD1B54A32D192ED03L;

    private static final double MINUTE = 60;

    private final HallDay day;
    private final double share;
    private final long seed;
    private final int plays;

    private final Crowd crowd;
    private final Playing playing;
    private final QuarterTally quarters;
    private final VoyageTally voyages;
    private final Population everybody;
    private final Population confirmed;
    private final Population others;
    private final double[] stay;
    private int played;

    /**
     * Nothing is played yet.
     *
     * @param day the hall and who comes
     * @param share of those who may be pre-confirmed who are, from 0 to 1
     * @param seed any number
     * @param plays how often at most, from 1 to {@value Forecasting#MAXIMUM_PLAYS}
     */
    public Trial(HallDay day, double share, long seed, int plays) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies from 0 to 1: " + share);
        }
        if (plays < 1 || plays > Forecasting.MAXIMUM_PLAYS) {
            throw new IllegalArgumentException(
                    "a day is played from 1 to " + Forecasting.MAXIMUM_PLAYS + " times: " + plays);
        }
        this.day = day;
        this.share = share;
        this.seed = seed;
        this.plays = plays;
        crowd = new Crowd(day, share);
        playing = new Playing(day);
        quarters = new QuarterTally(plays);
        voyages = new VoyageTally(day, plays);
        everybody = new Population(plays);
        confirmed = new Population(plays);
        others = new Population(plays);
        stay = new double[plays];
    }

    /** Seed of one of the days played. */
    static long seed(long seed, int play) {
        return seed + play * SPREAD;
    }

    /** Plays the day once more, up to the number of plays. */
    public void next() {
        if (played == plays) {
            throw new IllegalStateException("played as often as was asked for");
        }
        long own = seed(seed, played);
        crowd.gather(own);
        playing.play(crowd, own);
        for (int i = 0; i < crowd.size(); i++) {
            double wait = playing.wait(i);
            quarters.add(crowd.reaches(i), wait, playing.done(i));
            everybody.add(wait);
            (isConfirmed(i) ? confirmed : others).add(wait);
        }
        stay[played] = meanStay();
        quarters.finish(played, playing);
        voyages.add(played, crowd, playing);
        everybody.finish(played);
        confirmed.finish(played);
        others.finish(played);
        played++;
    }

    /** How many came on the day that was played last. */
    public int travellers() {
        return crowd.size();
    }

    /** Wait of one of them in minutes; infinite where nobody served them. */
    public double wait(int traveller) {
        return playing.wait(traveller) / MINUTE;
    }

    /** Whether one of them was pre-confirmed. */
    public boolean isConfirmed(int traveller) {
        return Kind.ALL.get(crowd.kind(traveller)).readiness() == Readiness.PRE_CONFIRMED;
    }

    /** Figures of the day that was played last. */
    public DayFigures figures() {
        int last = played - 1;
        return new DayFigures(
                everybody.travellers(last),
                everybody.unserved(last),
                everybody.mean(last),
                everybody.within20(last),
                voyages.japanMean(last),
                voyages.japanWithin20(last));
    }

    /** What is to be expected, once it was played as often as was asked for. */
    public Forecast forecast() {
        if (played < plays) {
            throw new IllegalStateException("played " + played + " times of " + plays);
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

    private double meanStay() {
        double sum = 0;
        int served = 0;
        for (int i = 0; i < crowd.size(); i++) {
            if (playing.done(i) != Double.POSITIVE_INFINITY) {
                sum += playing.done(i) - crowd.reaches(i);
                served++;
            }
        }
        return served == 0 ? Double.NaN : sum / served / MINUTE;
    }
}

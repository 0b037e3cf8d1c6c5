package dev.kanmon.clearance.hall;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Days whose travellers are drawn once and kept, to be played with other lanes: what a search for openings asks hundreds of
 * times. They are the days that a {@link Trial} of the same seed plays. Not safe for use by several threads.
 */
public final class Replay {
    /** A traveller takes about 25 bytes: of the most travellers of a day, so many days fit in half a gigabyte. */
    public static final int MAXIMUM_DAYS = 60;

    private final HallDay day;
    private final long seed;
    private final Crowd[] crowds;

    /**
     * Draws the days.
     *
     * @param day the hall and who comes
     * @param share of those who may be pre-confirmed who are, from 0 to 1
     * @param seed any number
     * @param days how many, from 1 to {@value #MAXIMUM_DAYS}
     */
    public Replay(HallDay day, double share, long seed, int days) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies from 0 to 1: " + share);
        }
        if (days < 1 || days > MAXIMUM_DAYS) {
            throw new IllegalArgumentException("from 1 to " + MAXIMUM_DAYS + " days are kept: " + days);
        }
        this.day = day;
        this.seed = seed;
        crowds = IntStream.range(0, days)
                .mapToObj(play -> {
                    Crowd crowd = new Crowd(day, share);
                    crowd.gather(Trial.seed(seed, play));
                    return crowd;
                })
                .toArray(Crowd[]::new);
    }

    /** How many travellers come on all the days together. */
    public long travellers() {
        return Arrays.stream(crowds).mapToLong(Crowd::size).sum();
    }

    /**
     * How the days went.
     *
     * @param within20 mean of the days' shares of travellers who were served within 20 minutes; 1 where nobody comes
     * @param minutes that those who were served stood in line, on all days together
     * @param unserved whom nobody served, on all days together
     */
    public record Result(double within20, double minutes, long unserved) {}

    /**
     * Plays all the days with other lanes.
     *
     * @param hall one that differs from the day's own by the openings of its lanes alone
     */
    public Result in(Hall hall) {
        Playing playing = new Playing(day.with(hall));
        double shares = 0;
        int count = 0;
        double seconds = 0;
        long unserved = 0;
        for (int play = 0; play < crowds.length; play++) {
            Crowd crowd = crowds[play];
            if (crowd.size() == 0) {
                continue;
            }
            playing.play(crowd, Trial.seed(seed, play));
            int within = 0;
            for (int i = 0; i < crowd.size(); i++) {
                double wait = playing.wait(i);
                if (wait == Double.POSITIVE_INFINITY) {
                    unserved++;
                    continue;
                }
                seconds += wait;
                if (wait <= Clock.TWENTY_MINUTES) {
                    within++;
                }
            }
            shares += (double) within / crowd.size();
            count++;
        }
        return new Result(count == 0 ? 1 : shares / count, seconds / 60, unserved);
    }
}

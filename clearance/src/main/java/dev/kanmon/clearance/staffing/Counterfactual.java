package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Trial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The same day with other shares of travellers who are pre-confirmed, each against the day on which nobody is. Who takes part at
 * one share takes part at every higher one.
 *
 * @param hall its id
 * @param day local to its port
 * @param played how many days were played
 * @param rows one a share, in the order asked for
 */
public record Counterfactual(String hall, LocalDate day, int played, List<Row> rows) {
    /** From nobody to six of ten. */
    public static final List<Double> USUAL_SHARES = List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6);

    /** A chart of more tells no more; each is a forecast of its own. */
    public static final int MAXIMUM_SHARES = 21;

    /**
     * One share.
     *
     * @param share of those who may be pre-confirmed who are, from 0 to 1
     * @param forecast of the day with it
     * @param everybody minutes saved by all
     * @param tookPart by those who were pre-confirmed, against their own wait had nobody been
     * @param others by those who were not, against their own wait likewise
     */
    public record Row(double share, Forecast forecast, Saved everybody, Saved tookPart, Saved others) {}

    public Counterfactual {
        rows = List.copyOf(rows);
    }

    /** With the usual shares, seed and number of plays. */
    public static Counterfactual of(HallDay day) {
        return of(day, USUAL_SHARES, 1, Forecasting.USUAL_PLAYS);
    }

    /**
     * Plays the day with each share.
     *
     * @param day of an arrival hall or an exit check: to a post come only those who take part
     * @param shares each from 0 to 1, at most {@value #MAXIMUM_SHARES}
     * @param seed any number
     * @param plays from 1 to {@value Plays#MAXIMUM}
     */
    public static Counterfactual of(HallDay day, List<Double> shares, long seed, int plays) {
        Plays.check(plays);
        if (shares.size() > MAXIMUM_SHARES) {
            throw new IllegalArgumentException("at most " + MAXIMUM_SHARES + " shares: " + shares.size());
        }
        if (day.hall().kind() == Hall.Kind.POST) {
            throw new IllegalArgumentException("to a post come only those who take part: there is nobody to compare");
        }
        Trial nobody = new Trial(day, 0, seed, plays);
        List<Beside> beside = shares.stream()
                .map(share -> new Beside(share, new Trial(day, share, seed, plays), plays))
                .toList();
        for (int play = 0; play < plays; play++) {
            nobody.next();
            for (Beside one : beside) {
                one.next(nobody, play);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Beside one : beside) {
            rows.add(new Row(
                    one.share, one.trial.forecast(), one.everybody.saved(), one.tookPart.saved(), one.others.saved()));
        }
        return new Counterfactual(day.hall().id(), day.day(), plays, rows);
    }

    /** A share while it is played. */
    private static final class Beside {
        private final double share;
        private final Trial trial;
        private final SavedTally everybody;
        private final SavedTally tookPart;
        private final SavedTally others;

        Beside(double share, Trial trial, int plays) {
            this.share = share;
            this.trial = trial;
            everybody = new SavedTally(plays);
            tookPart = new SavedTally(plays);
            others = new SavedTally(plays);
        }

        void next(Trial nobody, int play) {
            trial.next();
            for (int i = 0; i < trial.travellers(); i++) {
                everybody.add(nobody.wait(i), trial.wait(i));
                // Whom the day's description calls pre-confirmed takes part on both days.
                (trial.isConfirmed(i) ? tookPart : others).add(nobody.wait(i), trial.wait(i));
            }
            everybody.finish(play);
            tookPart.finish(play);
            others.finish(play);
        }
    }
}

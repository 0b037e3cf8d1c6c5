package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Trial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one more counter, gate or kiosk would do in each lane, at every hour at which the lane is open. A gate or a kiosk costs no
 * officer hours here; what it costs to buy and keep is not known to a forecast.
 *
 * @param hall its id
 * @param day local to its port
 * @param now as the hall is
 * @param rows one a lane: first those that save minutes and cost no officer hours, then by minutes saved for each officer
 *     hour, the most first
 */
public record OneMore(String hall, LocalDate day, Forecast now, List<Row> rows) {
    /**
     * One more in one lane.
     *
     * @param lane its id
     * @param kind what there is one more of
     * @param officerHours that it costs in a day; 0 for gates and kiosks
     * @param saved by all travellers of the hall
     * @param savedPerOfficerHour minutes; absent where it costs no officer hours
     * @param meanWait of everybody then
     * @param within20 share of everybody then
     * @param unserved whom nobody would serve then
     */
    public record Row(
            String lane,
            Lane.Kind kind,
            double officerHours,
            Saved saved,
            @Nullable Band savedPerOfficerHour,
            Band meanWait,
            Band within20,
            double unserved) {
        private double worth() {
            double minutes = saved.minutes().mean();
            if (savedPerOfficerHour != null) {
                return savedPerOfficerHour.mean();
            }
            return minutes > 0 ? Double.POSITIVE_INFINITY : minutes;
        }
    }

    public OneMore {
        rows = List.copyOf(rows);
    }

    /** With the usual seed and number of plays. */
    public static OneMore of(HallDay day, double share) {
        return of(day, share, 1, Forecasting.USUAL_PLAYS);
    }

    /**
     * Tries each lane; one that has the most counters a lane may have is left out.
     *
     * @param day the hall and who comes
     * @param share of those who may be pre-confirmed who are, from 0 to 1
     * @param seed any number
     * @param plays from 1 to {@value Plays#MAXIMUM}
     */
    public static OneMore of(HallDay day, double share, long seed, int plays) {
        Plays.check(plays);
        List<Lane> lanes = day.hall().lanes().stream()
                .filter(lane -> lane.openings().stream().allMatch(one -> one.counters() < Opening.MAXIMUM_COUNTERS))
                .toList();
        Trial now = new Trial(day, share, seed, plays);
        List<Trial> trials = new ArrayList<>();
        List<SavedTally> tallies = new ArrayList<>();
        for (Lane lane : lanes) {
            trials.add(new Trial(day.with(day.hall().with(lane.withOneMore())), share, seed, plays));
            tallies.add(new SavedTally(plays));
        }
        for (int play = 0; play < plays; play++) {
            now.next();
            for (int i = 0; i < lanes.size(); i++) {
                Trial trial = trials.get(i);
                trial.next();
                for (int traveller = 0; traveller < trial.travellers(); traveller++) {
                    tallies.get(i).add(now.wait(traveller), trial.wait(traveller));
                }
                tallies.get(i).finish(play);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            double hours = day.hall().with(lanes.get(i).withOneMore()).officerHours()
                    - day.hall().officerHours();
            rows.add(row(
                    lanes.get(i),
                    hours,
                    tallies.get(i).saved(),
                    trials.get(i).forecast().everybody()));
        }
        rows.sort(Comparator.comparingDouble(Row::worth)
                .thenComparingDouble(row -> row.saved().minutes().mean())
                .reversed());
        return new OneMore(day.hall().id(), day.day(), now.forecast(), rows);
    }

    private static Row row(Lane lane, double hours, Saved saved, Forecast.Waits then) {
        return new Row(
                lane.id(),
                lane.kind(),
                hours,
                saved,
                hours > 0 ? saved.minutes().times(1 / hours) : null,
                then.mean(),
                then.within20(),
                then.unserved());
    }
}

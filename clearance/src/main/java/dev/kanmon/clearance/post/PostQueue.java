package dev.kanmon.clearance.post;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Service;
import dev.kanmon.clearance.hall.Spread;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The line at a post, forecast from who has which slot. Everybody comes at some moment of their slot, each as likely as the
 * other; officers see them first come, first served.
 */
public final class PostQueue {
    private static final String LANE = "officers";
    private static final double VARIATION = 0.5;

    private PostQueue() {}

    /**
     * The forecast of a day: queue and wait by quarter hour, with their bands. Nobody comes outside their slot, and officers
     * see whoever stands in line when the post closes, as long as the grace of the rules.
     *
     * @param post with its officers and hours
     * @param rules by which its slots are cut
     * @param day local to the post
     * @param expected travellers by the start of their slot ({@link SlotBook#expected})
     */
    public static Forecast forecast(Post post, SlotRules rules, LocalDate day, Map<LocalDateTime, Integer> expected) {
        List<Coming> coming = expected.entrySet().stream()
                .filter(slot -> slot.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(slot -> coming(slot.getKey(), slot.getValue(), rules))
                .toList();
        return Forecasting.forecast(new HallDay(hall(post, rules), day, coming), 0);
    }

    private static Coming coming(LocalDateTime start, int travellers, SlotRules rules) {
        return new Coming.Voyage(
                start.toLocalTime().toString(),
                start.plus(rules.length()),
                true,
                null,
                false,
                null,
                List.of(new OnBoard(Group.PARTNER, Readiness.CLEAR, travellers)));
    }

    /** Of the kind of the exit check: a hall of the kind post chooses by itself who comes to it, and here that is known. */
    private static Hall hall(Post post, SlotRules rules) {
        Service service = new Service(
                Spread.gamma((double) rules.service().toSeconds(), VARIATION),
                "the rules of its slots; spread assumed");
        Lane officers = new Lane(
                LANE,
                Lane.Kind.COUNTER,
                Set.of(Group.PARTNER),
                Map.of(Readiness.CLEAR, service),
                List.of(opening(post, rules)),
                null);
        return new Hall(
                post.id(),
                post.port().code(),
                Hall.Kind.EXIT,
                Set.of(),
                List.of(officers),
                new Approach.Departing(
                        Spread.uniform(0, (double) rules.length().toSeconds()), "the rules of its slots"),
                Doubt.NONE);
    }

    private static Opening opening(Post post, SlotRules rules) {
        LocalTime closing = post.hours().to();
        LocalTime last = closing.plus(rules.grace());
        return new Opening(post.hours().from(), last.isBefore(closing) ? LocalTime.MIDNIGHT : last, post.officers());
    }
}

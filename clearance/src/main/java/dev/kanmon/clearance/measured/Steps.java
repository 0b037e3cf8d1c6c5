package dev.kanmon.clearance.measured;

import dev.kanmon.clearance.journey.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The minutes of one crossing by step, as far as their moments were recorded. */
public final class Steps {
    /** Nobody waits longer in a hall: a record that says so has a wrong clock or another day's voyage. */
    private static final double LONGEST_WAIT = 12 * 60;

    /** The sailing from Busan to Osaka takes 19 hours; nothing on the corridor takes two days. */
    private static final double LONGEST_VOYAGE = 48 * 60;

    /** Nobody is in line at a post for longer: its hours are those of a day. */
    private static final double LONGEST_AT_POST = 12 * 60;

    private Steps() {}

    /** Minutes by step; a step of which a moment is missing, or whose minutes cannot be, is left out. */
    public static Map<Step, Double> of(Crossing crossing) {
        Map<Step, Double> minutes = new EnumMap<>(Step.class);
        if (crossing.post() != null) {
            minutes.putAll(of(crossing.post()));
        }
        put(minutes, Step.VOYAGE, crossing.departed(), crossing.arrived(), LONGEST_VOYAGE);
        Instant reached = crossing.reached();
        // Whoever walks faster than assumed, or arrives before the time told, waited not less than nothing.
        boolean early = reached != null && reached.isAfter(crossing.landed());
        put(minutes, Step.HALL_LINE, early ? crossing.landed() : reached, crossing.landed(), LONGEST_WAIT);
        return minutes;
    }

    /** Line and service at a post. */
    public static Map<Step, Double> of(Crossing.AtPost post) {
        Map<Step, Double> minutes = new EnumMap<>(Step.class);
        put(minutes, Step.POST_LINE, post.joined(), post.started(), LONGEST_AT_POST);
        put(minutes, Step.POST_SERVICE, post.started(), post.finished(), LONGEST_AT_POST);
        return minutes;
    }

    private static void put(
            Map<Step, Double> minutes, Step step, @Nullable Instant from, @Nullable Instant to, double longest) {
        if (from == null || to == null) {
            return;
        }
        double told = Duration.between(from, to).toMillis() / 60_000.0;
        if (told >= 0 && told <= longest) {
            minutes.put(step, told);
        }
    }
}

package dev.kanmon.command.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to, how fast, how patiently.
 *
 * @param messages where messages are posted to, an {@code http} or {@code https} address
 * @param key a carrier's key, absent where the server lets this machine send without one
 * @param speed seconds of the parcels' time that pass in one second, at most {@link #FASTEST}; {@link #AT_ONCE} does not wait
 * @param parallel most requests under way, from 1 to {@link #MOST_PARALLEL}
 * @param pauses how long to wait before each further try, where the server names no time of its own
 * @param answerWithin after which a request without an answer has failed
 */
public record DeliveryPlan(
        URI messages, @Nullable String key, double speed, int parallel, List<Duration> pauses, Duration answerWithin) {
    /** The speed of a delivery that waits for no clock. */
    public static final double AT_ONCE = 0;

    /** A day in less than a tenth of a second: whoever wants it faster does not want it paced. */
    public static final double FASTEST = 1_000_000;

    /** As many as a server of ours takes in work; more would only be turned away. */
    public static final int MOST_PARALLEL = 64;

    /** Together long enough for a server to be stopped and started again. */
    public static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15));

    /** A list of a full ship on a busy machine takes a second or two; whoever is silent this long does not answer. */
    public static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

    public DeliveryPlan {
        if (!(speed >= AT_ONCE && speed <= FASTEST)) {
            throw new IllegalArgumentException("no speed: " + speed);
        }
        if (parallel < 1 || parallel > MOST_PARALLEL) {
            throw new IllegalArgumentException("no number of requests: " + parallel);
        }
        pauses = List.copyOf(pauses);
    }

    /** What a key is, is nobody's to read in a log. */
    @Override
    public String toString() {
        return "DeliveryPlan[" + messages + ", " + speed + ", " + parallel + "]";
    }
}

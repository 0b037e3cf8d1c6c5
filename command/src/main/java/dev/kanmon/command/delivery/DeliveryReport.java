package dev.kanmon.command.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a delivery.
 *
 * @param parcels there were to send
 * @param kinds parcels at their end, by kind of message
 * @param refusals refused parcels, by reason
 * @param exceptions lists as a whole that were not taken as they stand, by what was told of them
 * @param failures parcels that were not delivered, by reason
 * @param repeats requests beyond the first of their parcel
 * @param people everyone on the lists that were sent
 * @param times from request to answer of each parcel that was answered
 * @param took from the first request to the last answer
 */
public record DeliveryReport(
        int parcels,
        Map<String, Kind> kinds,
        Map<String, Integer> refusals,
        Map<String, Integer> exceptions,
        Map<String, Integer> failures,
        int repeats,
        People people,
        AnswerTimes times,
        Duration took) {
    public DeliveryReport {
        kinds = new TreeMap<>(kinds);
        refusals = new TreeMap<>(refusals);
        exceptions = new TreeMap<>(exceptions);
        failures = new TreeMap<>(failures);
    }

    /** Parcels of one kind by what became of them. */
    public record Kind(int answered, int refused, int undelivered) {
        Kind and(Kind other) {
            return new Kind(answered + other.answered, refused + other.refused, undelivered + other.undelivered);
        }
    }

    /**
     * Travellers by the last word about them: a later list of the same voyage overrides an earlier one.
     *
     * @param unanswered those of whom no answer told anything; nobody may take it for a yes
     */
    public record People(int board, int hold, int doNotBoard, int unanswered) {
        public int all() {
            return board + hold + doNotBoard + unanswered;
        }
    }

    /** Parcels of all kinds. */
    public Kind all() {
        return kinds.values().stream().reduce(new Kind(0, 0, 0), Kind::and);
    }

    /** Parcels that never were sent, because the delivery ended before. */
    public int notSent() {
        Kind all = all();
        return parcels - all.answered() - all.refused() - all.undelivered();
    }

    /** Whether every parcel got an answer or a refusal. */
    public boolean isWhole() {
        return all().undelivered() == 0 && notSent() == 0;
    }

    /** Parcels that came to their end in a second. */
    public double perSecond() {
        double seconds = took.toNanos() / 1e9;
        return seconds > 0 ? (parcels - notSent()) / seconds : 0;
    }
}

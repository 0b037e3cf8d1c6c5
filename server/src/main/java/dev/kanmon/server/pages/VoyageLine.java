package dev.kanmon.server.pages;

import dev.kanmon.server.screening.VoyageSummary;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A voyage as pages show it.
 *
 * @param voyage what is known of it
 * @param shares its travellers by decision
 * @param toDeparture time left, negative once it has left, absent where the carrier gave no time or the port is unknown
 */
record VoyageLine(
        VoyageSummary voyage, List<Share> shares, @Nullable Duration toDeparture) {
    static VoyageLine of(VoyageSummary voyage, Times times) {
        Duration toDeparture = Optional.ofNullable(voyage.departure())
                .flatMap(departure -> times.until(departure, voyage.from()))
                .orElse(null);
        return new VoyageLine(voyage, Share.of(voyage), toDeparture);
    }

    public boolean departed() {
        return toDeparture != null && toDeparture.isNegative();
    }

    /** The time left in words; empty of meaning where the carrier gave no time. */
    public Countdown countdown() {
        Duration left = toDeparture == null ? Duration.ZERO : toDeparture;
        if (left.isNegative()) {
            return new Countdown("departure.left", 0, 0);
        }
        if (left.toDays() > 0) {
            return new Countdown("departure.days", left.toDays(), left.toHoursPart());
        }
        return left.toHours() > 0
                ? new Countdown("departure.hours", left.toHours(), left.toMinutesPart())
                : new Countdown("departure.minutes", 0, left.toMinutesPart());
    }

    /**
     * A text and what fills it.
     *
     * @param key of the text
     * @param larger days or hours
     * @param smaller hours or minutes
     */
    record Countdown(String key, long larger, long smaller) {}
}

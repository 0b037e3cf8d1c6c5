package dev.kanmon.server.pages;

import dev.kanmon.server.screening.VoyageSummary;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A voyage as pages show it.
 *
 * @param voyage what is known of it
 * @param shares its travellers by decision
 * @param toDeparture time left, negative once it has left, absent where the carrier gave no time
 */
record VoyageLine(
        VoyageSummary voyage, List<Share> shares, @Nullable Duration toDeparture) {
    static VoyageLine of(VoyageSummary voyage, Times times) {
        return new VoyageLine(
                voyage, Share.of(voyage), voyage.departure() == null ? null : times.until(voyage.departure()));
    }

    public boolean departed() {
        return toDeparture != null && toDeparture.isNegative();
    }
}

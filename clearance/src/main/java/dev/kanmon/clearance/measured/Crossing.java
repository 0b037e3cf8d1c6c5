package dev.kanmon.clearance.measured;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The recorded moments of one traveller who landed; nothing personal.
 *
 * @param part whether the traveller took part
 * @param voyage carrier and number; absent where nobody told
 * @param day of departure, local to its port; likewise
 * @param post what was recorded at the departure post; absent where there was none of it
 * @param departed when the departure was told; absent where it was not
 * @param arrived block-in as told last, else as scheduled; absent where the voyage is not known
 * @param walk from the aircraft or ship to the hall, as assumed for the port
 * @param hall port of the hall
 * @param zone of that port
 * @param joined when the traveller joined the hall's line; absent where nobody recorded it
 * @param landed permission to land
 */
public record Crossing(
        Part part,
        @Nullable String voyage,
        @Nullable LocalDate day,
        @Nullable AtPost post,
        @Nullable Instant departed,
        @Nullable Instant arrived,
        Duration walk,
        String hall,
        ZoneId zone,
        @Nullable Instant joined,
        Instant landed) {
    /**
     * What was recorded at a departure post.
     *
     * @param joined the line
     * @param started with an officer
     * @param finished with the officer
     */
    public record AtPost(Instant joined, Instant started, Instant finished) {}

    /** When the line in the hall was joined: as recorded, else block-in and the walk. Absent where neither is known. */
    @Nullable
    Instant reached() {
        return joined != null ? joined : arrived == null ? null : arrived.plus(walk);
    }
}

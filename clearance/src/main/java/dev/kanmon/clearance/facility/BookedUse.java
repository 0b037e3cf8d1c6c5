package dev.kanmon.clearance.facility;

import java.math.BigDecimal;

/**
 * A use that counts.
 *
 * @param use as it was given
 * @param beyond how far it went beyond what was available on its day: more than 0 for a reported fact alone
 */
public record BookedUse(FacilityUse use, BigDecimal beyond) {
    /** Whether it is a fact that went beyond what was available. */
    public boolean isBeyondCeiling() {
        return beyond.signum() > 0;
    }
}

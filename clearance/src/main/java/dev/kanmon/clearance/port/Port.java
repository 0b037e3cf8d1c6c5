package dev.kanmon.clearance.port;

import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An airport or a sea port.
 *
 * @param iata IATA location code, absent for a port without one
 * @param locode UN/LOCODE, absent where the table has none
 * @param name in English
 * @param state State it belongs to, alpha-3
 * @param zone time zone (IANA) by which its days are counted
 */
public record Port(@Nullable String iata, @Nullable String locode, String name, String state, ZoneId zone) {
    /** By which agreements name it: its IATA code, or else its UN/LOCODE. */
    public String code() {
        return iata != null ? iata : Objects.requireNonNullElse(locode, name);
    }
}

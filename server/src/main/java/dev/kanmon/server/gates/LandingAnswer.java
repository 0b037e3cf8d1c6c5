package dev.kanmon.server.gates;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kanmon.clearance.gate.LandingStanding;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record of a device.
 *
 * @param id the record's, as the device gave it; absent where it gave none that can be read
 * @param recorded what became of it
 * @param standing what it counts for; absent where it is not recorded
 * @param usedBefore whether another landing that stands used the pass; absent without a pass
 * @param passStood whether the pass stood in the register until this record; absent where it is none of this register, or
 *     the record was known
 * @param why what is wrong with it, a sentence; absent where it is recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LandingAnswer(
        @Nullable String id,
        Recorded recorded,
        @Nullable LandingStanding standing,
        @Nullable Boolean usedBefore,
        @Nullable Boolean passStood,
        @Nullable String why) {
    /** What became of a record. */
    public enum Recorded {
        /** It is recorded, durably. */
        NEW,
        /** It was before; there is no second record. */
        REPEATED,
        /** It is not, and sending it again will not help. */
        REFUSED
    }

    static LandingAnswer refused(@Nullable String id, String why) {
        return new LandingAnswer(id, Recorded.REFUSED, null, null, null, why);
    }

    static LandingAnswer refused(UUID id, String why) {
        return refused(id.toString(), why);
    }
}

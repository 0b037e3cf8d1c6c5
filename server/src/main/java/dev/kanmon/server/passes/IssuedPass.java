package dev.kanmon.server.passes;

import dev.kanmon.clearance.pass.PassNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pass as the register has it; nothing personal.
 *
 * @param id its own id, UUIDv7
 * @param number what it is told by
 * @param traveller id of the person on the voyage
 * @param voyage id of the voyage
 * @param decision in force when it was issued
 * @param dataKey key under which its forms are sealed
 * @param issuedAt when it was issued
 * @param issuedBy the officer's account
 * @param endsAt the first moment at which it holds no more
 * @param withdrawal absent while it stands
 */
public record IssuedPass(
        UUID id,
        PassNumber number,
        UUID traveller,
        UUID voyage,
        UUID decision,
        UUID dataKey,
        Instant issuedAt,
        UUID issuedBy,
        Instant endsAt,
        @Nullable Withdrawal withdrawal) {
    /**
     * The end of a pass before its time.
     *
     * @param at when
     * @param reason why
     * @param by the officer's account; absent where a message or a decision did it
     */
    public record Withdrawal(
            Instant at, WithdrawalReason reason, @Nullable UUID by) {}

    /** Whether it was not withdrawn. */
    public boolean stands() {
        return withdrawal == null;
    }
}

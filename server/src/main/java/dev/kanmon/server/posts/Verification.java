package dev.kanmon.server.posts;

import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.PassVerdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of verifying a pass, as a page shows it.
 *
 * @param check what the verifier found
 * @param decision by which the officer's pages name the traveller; absent where the register has no such pass
 * @param ofVoyage whether the register has it as one of the voyage it was shown for
 */
public record Verification(PassCheck check, @Nullable UUID decision, boolean ofVoyage) {
    /** What it says. */
    public PassVerdict verdict() {
        return check.verdict();
    }

    /** By its colour. */
    public String tone() {
        return sign().name();
    }

    /** Whose sign and colour it has: those of a decision that asks as much of a person. */
    public Outcome sign() {
        return switch (check.verdict()) {
            case VALID -> Outcome.CLEAR;
            case STATUS_UNKNOWN, NOT_YET_VALID, ENDED, OTHER_VOYAGE, OTHER_DOCUMENT, NOT_A_PASS ->
                Outcome.INSUFFICIENT_DATA;
            case WITHDRAWN,
                    OTHER_STATE,
                    SIGNER_UNKNOWN,
                    SIGNER_FORGED,
                    SIGNER_EXPIRED,
                    SIGNER_NOT_IN_FORCE,
                    SIGNER_REVOKED,
                    SIGNER_NOT_ENTITLED,
                    ALTERED,
                    NOT_AS_ISSUED,
                    UNREADABLE -> Outcome.REFER;
        };
    }
}

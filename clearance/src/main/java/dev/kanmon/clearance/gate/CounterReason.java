package dev.kanmon.clearance.gate;

import dev.kanmon.clearance.pass.PassVerdict;
import java.util.Optional;

/** Why a traveller goes from the gate to the ordinary counter. The names stand in the ledger for good. */
public enum CounterReason {
    /** No pass was shown. */
    NO_PASS,
    /** What was shown as a pass cannot be read, or is something else. */
    NOT_A_PASS,
    /** What was shown is not as a State signed it, or its signer is not to be believed. */
    NOT_GENUINE,
    /** The pass was withdrawn, or never given out. */
    WITHDRAWN,
    /** The pass is for a day that has not come. */
    NOT_YET_VALID,
    /** The pass is for a day that is past. */
    ENDED,
    /** The pass is bound to another document than the one shown. */
    OTHER_DOCUMENT,
    /** The pass is for another voyage. */
    OTHER_VOYAGE,
    /** The pass is for another port of entry than that of the gate. */
    OTHER_PORT,
    /** No fresh list tells whether the pass stands. */
    STATUS_UNKNOWN,
    /** The pass was used before. */
    USED,
    /** No document was read. */
    NO_DOCUMENT,
    /** The officer could not confirm that the person is the one of the document. */
    NOT_CONFIRMED,
    /** The electronic gate could not. */
    E_GATE_NO;

    /** What a verdict means for whoever shows the pass; empty of one that lets the gate go on. */
    static Optional<CounterReason> of(PassVerdict verdict) {
        return switch (verdict) {
            case VALID -> Optional.empty();
            case STATUS_UNKNOWN -> Optional.of(STATUS_UNKNOWN);
            case OTHER_VOYAGE -> Optional.of(OTHER_VOYAGE);
            case OTHER_DOCUMENT -> Optional.of(OTHER_DOCUMENT);
            case ENDED -> Optional.of(ENDED);
            case NOT_YET_VALID -> Optional.of(NOT_YET_VALID);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case NOT_A_PASS, UNREADABLE -> Optional.of(NOT_A_PASS);
            case NOT_AS_ISSUED,
                    OTHER_STATE,
                    SIGNER_UNKNOWN,
                    SIGNER_FORGED,
                    SIGNER_EXPIRED,
                    SIGNER_NOT_IN_FORCE,
                    SIGNER_REVOKED,
                    SIGNER_NOT_ENTITLED,
                    ALTERED -> Optional.of(NOT_GENUINE);
        };
    }
}

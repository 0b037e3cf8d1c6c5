package dev.kanmon.server.passes;

import java.util.List;

/** Why a pass was withdrawn. The names stand in the ledger for good. */
public enum WithdrawalReason {
    /** The decision in force is another, or would say something else on the pass. */
    DECISION_CHANGED(false),
    /** A pass with another content took its place. */
    REPLACED(false),
    /** The carrier took the traveller off the voyage. */
    CANCELLED(false),
    /** The doors were closed without the traveller. */
    NOT_ON_BOARD(false),
    /** Its holder was landed with it: a pass is good once. */
    USED(false),
    /** It should not have been issued. */
    ISSUED_IN_ERROR(true),
    /** The traveller wants none: who takes part in facilitation may stop at any time. */
    TRAVELLER_ASKED(true),
    /** The passport was lost, or is another than the one reported. */
    DOCUMENT_IN_DOUBT(true),
    /** The pass or its link came into other hands. */
    MISUSED(true);

    private final boolean officers;

    WithdrawalReason(boolean officers) {
        this.officers = officers;
    }

    /** Those that an officer may give. */
    public static List<WithdrawalReason> ofOfficers() {
        return List.of(values()).stream().filter(reason -> reason.officers).toList();
    }
}

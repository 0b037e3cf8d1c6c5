package dev.kanmon.clearance.pass;

import dev.kanmon.seals.chip.ChipVerdict;

/** How much a passive authentication is worth, from the most to the least. Names are kept in records. */
public enum ChipGrade {
    /** The zone is the one that the State named in it signed. */
    AUTHENTIC,
    /**
     * The signature is right, and nobody here knows the authority of whoever made it. It shows that the zone was not changed
     * since it was signed, and not that a State signed it: evidence of a lesser kind, as anybody can sign.
     */
    ISSUER_UNKNOWN,
    /** The signature is right, and the signer is one that must not be believed: forged, revoked, of another State or use or time. */
    SIGNER_REFUSED,
    /** The signature is not right, or a file is not the one that was signed. */
    ALTERED,
    /** Nothing can be said: not in its form, without its zone, or without its signer. */
    UNREADABLE;

    static ChipGrade of(ChipVerdict verdict) {
        return switch (verdict) {
            case AUTHENTIC -> AUTHENTIC;
            case ISSUER_UNKNOWN -> ISSUER_UNKNOWN;
            case KEY_UNUSABLE,
                    SIGNER_FORGED,
                    ISSUER_NOT_AUTHORITY,
                    SIGNER_OF_ANOTHER_USE,
                    REVOKED,
                    SIGNER_NOT_YET_VALID,
                    SIGNER_EXPIRED,
                    AUTHORITY_NOT_VALID -> SIGNER_REFUSED;
            case SIGNATURE_WRONG, DATA_GROUP_ALTERED, DATA_GROUP_NOT_COVERED -> ALTERED;
            case UNREADABLE, SIGNER_MISSING, DATA_GROUP_MISSING -> UNREADABLE;
        };
    }
}

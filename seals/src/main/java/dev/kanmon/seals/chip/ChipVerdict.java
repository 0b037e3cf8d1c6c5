package dev.kanmon.seals.chip;

import dev.kanmon.seals.certificate.ChainVerdict;

/** What became of the passive authentication of a chip. Of several failures, the one that stands first here is told. */
public enum ChipVerdict {
    /** The security object or the credential is not in the form that it should be in. */
    UNREADABLE,
    /** The certificate of the signer is neither in the security object nor in the trust store. */
    SIGNER_MISSING,
    /** The signer did not sign these hashes. */
    SIGNATURE_WRONG,
    /** A data group is not the one that was signed. */
    DATA_GROUP_ALTERED,
    /** A data group has no hash in the security object. */
    DATA_GROUP_NOT_COVERED,
    /** Data group 1 is not at hand, so that nothing is known of the zone. */
    DATA_GROUP_MISSING,
    /** The signer's key, or one on the way to its authority, cannot be used. */
    KEY_UNUSABLE,
    /** No authority that is trusted issued the signer. */
    ISSUER_UNKNOWN,
    /** An authority has the name of the signer's issuer, and did not sign its certificate. */
    SIGNER_FORGED,
    /** Who issued the signer may not issue certificates. */
    ISSUER_NOT_AUTHORITY,
    /** The signer's certificate is not made for chips. */
    SIGNER_OF_ANOTHER_USE,
    /** The signer, or an authority above it, was taken back. */
    REVOKED,
    /** The signer's certificate had not begun at the moment asked about. */
    SIGNER_NOT_YET_VALID,
    /** The signer's certificate had ended at the moment asked about. */
    SIGNER_EXPIRED,
    /** An authority above the signer had ended, or had not begun, at the moment asked about. */
    AUTHORITY_NOT_VALID,
    /** The data groups at hand are those that a State signed whose authority is trusted. */
    AUTHENTIC;

    static ChipVerdict of(ChainVerdict chain) {
        return switch (chain) {
            case TRUSTED -> AUTHENTIC;
            case UNKNOWN_ISSUER -> ISSUER_UNKNOWN;
            case SIGNATURE_WRONG -> SIGNER_FORGED;
            case SIGNER_EXPIRED -> SIGNER_EXPIRED;
            case SIGNER_NOT_YET_VALID -> SIGNER_NOT_YET_VALID;
            case AUTHORITY_NOT_VALID -> AUTHORITY_NOT_VALID;
            case REVOKED -> REVOKED;
            case ISSUER_NOT_AUTHORITY -> ISSUER_NOT_AUTHORITY;
            case WRONG_USE -> SIGNER_OF_ANOTHER_USE;
            case KEY_UNUSABLE -> KEY_UNUSABLE;
        };
    }
}

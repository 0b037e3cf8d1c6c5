package dev.kanmon.clearance.pass;

import dev.kanmon.seals.certificate.ChainVerdict;

/** What a verifier says of what it was shown; the first that holds, from the last to the first. */
public enum PassVerdict {
    /** Genuine, of this day, and a fresh status list says that it stands: confirm identity. */
    VALID(true),
    /** Genuine and of this day, but no fresh status list tells whether it stands: not to be taken for valid. */
    STATUS_UNKNOWN(true),
    /** Genuine, for another voyage than the one presented. */
    OTHER_VOYAGE(true),
    /** Genuine, for another passport than the one presented. */
    OTHER_DOCUMENT(true),
    /** Genuine, for a day that is past. */
    ENDED(true),
    /** Genuine, for a day that has not come. */
    NOT_YET_VALID(true),
    /** Genuine, and withdrawn, or never given out: the status list says that it does not stand. */
    WITHDRAWN(true),
    /** Not in the one form in which passes are written. */
    NOT_AS_ISSUED(false),
    /** A genuine seal that is something else than a pass. */
    NOT_A_PASS(true),
    /** Signed under the authority of another State than the one it says it is of. */
    OTHER_STATE(false),
    /** Issued by no authority that is trusted here. */
    SIGNER_UNKNOWN(false),
    /** The signer's certificate says it is of an authority that did not sign it. */
    SIGNER_FORGED(false),
    /** The signer's certificate has ended. */
    SIGNER_EXPIRED(false),
    /** The signer's certificate, or its authority's, does not hold at this moment. */
    SIGNER_NOT_IN_FORCE(false),
    /** The signer's certificate, or its authority's, was revoked. */
    SIGNER_REVOKED(false),
    /** The signer may not sign seals, or its issuer may not issue certificates. */
    SIGNER_NOT_ENTITLED(false),
    /** The content is not what was signed. */
    ALTERED(false),
    /** No seal that can be read. */
    UNREADABLE(false);

    private final boolean genuine;

    PassVerdict(boolean genuine) {
        this.genuine = genuine;
    }

    /** Whether the signature is right and leads to an authority that is trusted. */
    public boolean genuine() {
        return genuine;
    }

    static PassVerdict of(ChainVerdict chain) {
        return switch (chain) {
            case TRUSTED -> VALID;
            case UNKNOWN_ISSUER -> SIGNER_UNKNOWN;
            case SIGNATURE_WRONG -> SIGNER_FORGED;
            case SIGNER_EXPIRED -> SIGNER_EXPIRED;
            case SIGNER_NOT_YET_VALID, AUTHORITY_NOT_VALID -> SIGNER_NOT_IN_FORCE;
            case REVOKED -> SIGNER_REVOKED;
            case ISSUER_NOT_AUTHORITY, WRONG_USE, KEY_UNUSABLE -> SIGNER_NOT_ENTITLED;
        };
    }
}

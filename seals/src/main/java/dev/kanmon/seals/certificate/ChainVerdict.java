package dev.kanmon.seals.certificate;

/** What became of the way from a signer to an authority that is trusted. */
public enum ChainVerdict {
    /** It leads there, and everything on it held at the moment asked about. */
    TRUSTED,
    /** No authority of the trust store has the name and key that issued the signer, or it leads to none that is trusted. */
    UNKNOWN_ISSUER,
    /** An authority has the name, and where told the key identifier, of the issuer, and its key did not sign the certificate. */
    SIGNATURE_WRONG,
    /** The signer's certificate had ended. */
    SIGNER_EXPIRED,
    /** The signer's certificate had not begun. */
    SIGNER_NOT_YET_VALID,
    /** An authority on the way had ended, or had not begun. */
    AUTHORITY_NOT_VALID,
    /** A revocation list of its issuer names the signer, or one names an authority on the way. */
    REVOKED,
    /** The issuer is no authority: it may not issue certificates, or under a condition only that is not understood here. */
    ISSUER_NOT_AUTHORITY,
    /**
     * The certificate is made for another use, or under a condition that is not understood here, or a certificate on the way
     * is signed with a hash that is too weak for this use.
     */
    WRONG_USE,
    /** A key on the way cannot be read, or is of a kind or size that cannot be used. */
    KEY_UNUSABLE
}

package dev.kanmon.command;

import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.seals.certificate.Chain;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a verifier found, in a sentence or two for people. */
final class PassSentences {
    private PassSentences() {}

    /**
     * The sentence of what was found at a moment.
     *
     * @param listAsked whether a status list was given
     */
    static String of(PassCheck check, boolean listAsked, Instant at) {
        PassCheck.Status status = check.status();
        return check.verdict() == PassVerdict.STATUS_UNKNOWN && status != null && !at.isBefore(status.expires())
                ? "Genuine and for this day, but the status list given ended at " + status.expires()
                        + ": whether it still stands is not known. Get a new list."
                : of(check.verdict(), listAsked);
    }

    /**
     * The sentence of a verdict.
     *
     * @param listAsked whether a status list was given
     */
    static String of(PassVerdict verdict, boolean listAsked) {
        return switch (verdict) {
            case VALID -> "Valid. It is genuine, for this day, and the status list says that it stands.";
            case STATUS_UNKNOWN ->
                listAsked
                        ? "Genuine and for this day, but no fresh status list knows it: whether it still stands is not"
                                + " known."
                        : "Genuine and for this day. Whether it still stands is not known: no status list was given.";
            case OTHER_VOYAGE -> "Genuine, but for another voyage than this one.";
            case OTHER_DOCUMENT -> "Genuine, but for another passport than this one.";
            case ENDED -> "Genuine, but its days are past.";
            case NOT_YET_VALID -> "Genuine, but its first day has not come.";
            case WITHDRAWN -> "Genuine, but it does not stand: it was withdrawn, or never given out.";
            case NOT_A_PASS -> "A genuine seal, but not a pass.";
            case OTHER_STATE -> "Not genuine: it is signed under the authority of another State than it says.";
            case SIGNER_UNKNOWN -> "Not genuine: nobody who is trusted here vouches for its signer.";
            case SIGNER_FORGED -> "Not genuine: the authority that its signer names did not issue the certificate.";
            case SIGNER_EXPIRED -> "Not genuine: the certificate of its signer has ended.";
            case SIGNER_NOT_IN_FORCE ->
                "Not genuine: the certificate of its signer, or its authority's, does not hold at this moment.";
            case SIGNER_REVOKED -> "Not genuine: the certificate of its signer, or its authority's, was revoked.";
            case SIGNER_NOT_ENTITLED -> "Not genuine: its signer may not sign seals.";
            case ALTERED -> "Not genuine: the content is not what was signed.";
            case NOT_AS_ISSUED -> "Not genuine: it is not in the one form in which passes are written.";
            case UNREADABLE -> "This is no seal that can be read.";
        };
    }

    /** What is known of revocations. */
    static String of(Chain.Revocation revocation, @Nullable Instant until) {
        return switch (revocation) {
            case CHECKED -> "not revoked, by a list that is good until " + until;
            case LIST_OUT_OF_DATE -> "not revoked, but by a list that was due for another on " + until;
            case NO_LIST -> "not known: there is no revocation list of its authority";
            case REVOKED -> "REVOKED";
        };
    }
}

package dev.kanmon.command;

import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.chip.ChipCheck;
import dev.kanmon.seals.chip.ChipVerdict;
import java.util.Objects;

/** What passive authentication found, in a sentence or two for people. */
final class ChipSentences {
    /** What is so wherever nothing but the certificates is at fault. */
    private static final String RIGHT = " The signature is right, and the data groups are those that were signed.";

    private ChipSentences() {}

    /** Of a chip whose signature leads to an authority that is trusted, and not of the State in its zone. */
    static final String ANOTHER_STATE =
            "Not authentic: it was signed under the authority of another State than the one in its zone.";

    /** With what to do where nobody is trusted at all. */
    static String of(ChipCheck check, TrustStore trust) {
        boolean unknown =
                check.verdict() == ChipVerdict.ISSUER_UNKNOWN || check.verdict() == ChipVerdict.SIGNER_MISSING;
        return of(check) + (unknown ? TrustOptions.remark(trust) : "");
    }

    static String of(ChipCheck check) {
        return switch (check.verdict()) {
            case AUTHENTIC -> "Authentic. A State that is trusted signed what is on this chip.";
            case UNREADABLE -> Objects.requireNonNullElse(check.problem(), "This is no security object.");
            case SIGNER_MISSING ->
                "Not authentic: the certificate of the signer is neither on the chip nor among those that are trusted.";
            case SIGNATURE_WRONG -> "Not authentic: the signature is wrong.";
            case DATA_GROUP_ALTERED -> "Not authentic: a data group is not the one that was signed.";
            case DATA_GROUP_NOT_COVERED -> "Not authentic: nobody signed one of the data groups.";
            case DATA_GROUP_MISSING ->
                "Not shown to be authentic: data group 1, which holds the zone, is not among the files.";
            case KEY_UNUSABLE -> "Not authentic: a key of the signer or its authority cannot be used.";
            case ISSUER_UNKNOWN -> "Not shown to be authentic: no authority that is trusted issued the signer." + RIGHT;
            case SIGNER_FORGED ->
                "Not authentic: the authority that its signer names did not issue the certificate." + RIGHT;
            case ISSUER_NOT_AUTHORITY -> "Not authentic: who issued the signer may not issue certificates." + RIGHT;
            case SIGNER_OF_ANOTHER_USE -> "Not authentic: the signer may not sign chips." + RIGHT;
            case REVOKED -> "Not authentic: the signer, or its authority, was revoked." + RIGHT;
            case SIGNER_NOT_YET_VALID ->
                "Not authentic: the certificate of the signer had not begun at this moment." + RIGHT;
            case SIGNER_EXPIRED -> "Not authentic: the certificate of the signer had ended at this moment." + RIGHT;
            case AUTHORITY_NOT_VALID -> "Not authentic: the authority does not hold at this moment." + RIGHT;
        };
    }

    static String of(ChipCheck.DataGroup group) {
        return switch (group) {
            case MATCHES -> "as signed";
            case ALTERED -> "ALTERED";
            case NOT_COVERED -> "NOT SIGNED";
            case NOT_AT_HAND -> "signed, not among the files";
        };
    }

    /** Whether the file itself is at fault, not what is in it. */
    static boolean unreadable(ChipCheck check) {
        return check.verdict() == ChipVerdict.UNREADABLE;
    }
}

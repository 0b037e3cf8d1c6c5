package dev.kanmon.clearance.copies;

import java.util.List;

/** Whether a copy is what its signers signed. */
public sealed interface Verdict {
    /**
     * The text has the version stated, every signature is good and by a trusted key, and everyone asked for has signed.
     *
     * @param signers in the order of the file
     */
    record Genuine(List<String> signers) implements Verdict {
        public Genuine {
            signers = List.copyOf(signers);
        }
    }

    /**
     * The text is not the instrument and version that the copy states.
     *
     * @param complaint what is wrong with it, in English
     */
    record Altered(String complaint) implements Verdict {}

    /** The signature is not one of this copy by that signer's key: the copy or the signature was changed. */
    record BadSignature(String signer) implements Verdict {}

    /** No key is trusted for this signer, or another than the one in the file. */
    record UnknownSigner(String signer) implements Verdict {}

    /** Nobody has signed. */
    record Unsigned() implements Verdict {}

    /**
     * All signatures are good, but not everyone asked for has signed.
     *
     * @param missing who has not, in the order asked for
     */
    record NotSignedBy(List<String> missing) implements Verdict {
        public NotSignedBy {
            missing = List.copyOf(missing);
        }
    }
}

package dev.kanmon.seals.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from a signer to an authority.
 *
 * @param verdict what became of it
 * @param path the signer first, then who issued it, up to the authority; as far as it was found
 * @param revocation what is known of revocations of the signer
 * @param revocationUntil by when its issuer's list should have been followed by another; absent where there is no list
 */
public record Chain(
        ChainVerdict verdict,
        List<Certificate> path,
        Revocation revocation,
        @Nullable Instant revocationUntil) {
    /** Copies the path. */
    public Chain {
        path = List.copyOf(path);
    }

    /** What the trust store's revocation lists tell. */
    public enum Revocation {
        /** A list that is not yet due for another says nothing against it. */
        CHECKED,
        /** Only a list past its date says nothing against it. */
        LIST_OUT_OF_DATE,
        /** There is no list of its issuer, or none that its issuer signed. */
        NO_LIST,
        /** A list names it; one past its date does not let it in again. */
        REVOKED
    }

    /** The authority that it leads to; empty where it leads to none that is trusted. */
    public Optional<Certificate> authority() {
        return trusted() ? Optional.of(path.getLast()) : Optional.empty();
    }

    /**
     * The State of the authority, as alpha-2: whoever trusts a seal compares it with the State that the seal names, since an
     * authority could issue a signer that calls itself another's.
     */
    public Optional<String> state() {
        return authority().flatMap(Certificate::country);
    }

    /** Whether it leads to an authority that is trusted. */
    public boolean trusted() {
        return verdict == ChainVerdict.TRUSTED;
    }
}

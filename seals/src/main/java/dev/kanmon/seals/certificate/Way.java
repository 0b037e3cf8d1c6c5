package dev.kanmon.seals.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way from a signer towards an authority, with all that does not depend on the moment asked about.
 *
 * @param found {@link ChainVerdict#TRUSTED} where it reaches an authority that is trusted, else why it ends before
 * @param path the signer first
 * @param uses what the signer's certificate may be used for
 * @param lists whole revocation lists of the signer's issuer
 * @param signerRevoked whether any list of its issuer names the signer
 * @param authorityRevoked whether any list names an authority on the way
 */
record Way(
        ChainVerdict found,
        List<Certificate> path,
        Set<CertificateUse> uses,
        List<RevocationList> lists,
        boolean signerRevoked,
        boolean authorityRevoked) {

    Way {
        path = List.copyOf(path);
        uses = Set.copyOf(uses);
        lists = List.copyOf(lists);
    }

    /** Whether an authority that is trusted issued the signer, whatever became of the signer since. */
    boolean leadsToAuthority() {
        return found == ChainVerdict.TRUSTED;
    }

    Chain at(CertificateUse use, Instant moment) {
        Optional<Instant> until =
                lists.stream().flatMap(list -> list.until().stream()).max(Instant::compareTo);
        return new Chain(verdict(use, moment), path, revocation(until, moment), until.orElse(null));
    }

    private ChainVerdict verdict(CertificateUse use, Instant moment) {
        Certificate signer = path.getFirst();
        if (found != ChainVerdict.TRUSTED) {
            return found;
        } else if (!uses.contains(use)) {
            return ChainVerdict.WRONG_USE;
        } else if (signerRevoked || authorityRevoked) {
            return ChainVerdict.REVOKED;
        } else if (moment.isBefore(signer.notBefore())) {
            return ChainVerdict.SIGNER_NOT_YET_VALID;
        } else if (moment.isAfter(signer.notAfter())) {
            return ChainVerdict.SIGNER_EXPIRED;
        }
        return path.stream().anyMatch(one -> moment.isBefore(one.notBefore()) || moment.isAfter(one.notAfter()))
                ? ChainVerdict.AUTHORITY_NOT_VALID
                : ChainVerdict.TRUSTED;
    }

    private Chain.Revocation revocation(Optional<Instant> until, Instant moment) {
        if (signerRevoked) {
            return Chain.Revocation.REVOKED;
        } else if (lists.isEmpty()) {
            return Chain.Revocation.NO_LIST;
        }
        return until.filter(end -> !moment.isAfter(end)).isPresent()
                ? Chain.Revocation.CHECKED
                : Chain.Revocation.LIST_OUT_OF_DATE;
    }
}

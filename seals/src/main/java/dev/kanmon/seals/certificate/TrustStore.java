package dev.kanmon.seals.certificate;

import java.util.List;

/**
 * What somebody chose to trust: authorities, signers, revocation lists. Immutable and safe from any thread.
 */
public final class TrustStore {
    private final List<Certificate> authorities;
    private final List<Certificate> signers;

    private TrustStore(List<Certificate> authorities, List<Certificate> signers) {
        this.authorities = authorities;
        this.signers = signers;
    }

    /** Of certificates alone; those that say they are authorities are taken for them. */
    public static TrustStore of(List<Certificate> certificates) {
        return new TrustStore(
                certificates.stream().filter(Certificate::authority).toList(),
                certificates.stream().filter(one -> !one.authority()).toList());
    }

    /** Those that may issue others. */
    public List<Certificate> authorities() {
        return authorities;
    }

    /** Those that sign seals and chips. */
    public List<Certificate> signers() {
        return signers;
    }
}

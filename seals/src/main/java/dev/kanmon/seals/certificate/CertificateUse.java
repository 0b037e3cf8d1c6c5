package dev.kanmon.seals.certificate;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a signer's certificate is used for. */
public enum CertificateUse {
    /**
     * Signs visible digital seals, VDS-NC and barcodes: its extended key usage must name {@code 2.23.136.1.1.14.2} (ICAO TR
     * VDS-NC 1.1 section 5, barcode signer).
     */
    SEAL("2.23.136.1.1.14.2"),
    /**
     * Signs seals of Doc 9303 part 13 that were made before a usage was named for them; a usage, where one is given, is not
     * that of another kind of signer.
     */
    CLASSIC_SEAL(null),
    /** Signs the security objects of chips: has no extended key usage (Doc 9303 part 12 section 7.1). */
    CHIP(null);

    private static final String MASTER_LIST_SIGNER = "2.23.136.1.1.3";
    private static final String DEVIATION_LIST_SIGNER = "2.23.136.1.1.8";

    /** Servers, mail, programs, time stamps (RFC 5280 section 4.2.1.12). */
    private static final String USAGES_OF_THE_INTERNET = "1.3.6.1.5.5.7.3.";

    private final @Nullable String usage;

    CertificateUse(@Nullable String usage) {
        this.usage = usage;
    }

    /** Object identifier that the extended key usage must name; empty where none is asked for. */
    public Optional<String> usage() {
        return Optional.ofNullable(usage);
    }

    /**
     * Whether a certificate may be used so: it is no authority, its key may sign, its extended key usage is that of the use,
     * and it has no critical extension that is not understood.
     */
    boolean suits(Certificate signer) {
        Set<String> usages = signer.extendedKeyUsages();
        return signer.purposes().maySign()
                && switch (this) {
                    case SEAL -> usages.contains(usage);
                    case CLASSIC_SEAL -> usages.stream().noneMatch(CertificateUse::ofAnotherSigner);
                    case CHIP -> usages.isEmpty();
                };
    }

    /**
     * Whether certificates may be signed with a hash. Collisions of SHA-1 are made for money: only what States signed with it
     * before passes and VDS-NC were thought of is still read.
     */
    boolean allows(HashAlgorithm hash) {
        return switch (this) {
            case SEAL -> hash != HashAlgorithm.SHA1;
            case CLASSIC_SEAL, CHIP -> true;
        };
    }

    private static boolean ofAnotherSigner(String usage) {
        return usage.equals(MASTER_LIST_SIGNER)
                || usage.equals(DEVIATION_LIST_SIGNER)
                || usage.startsWith(USAGES_OF_THE_INTERNET);
    }
}

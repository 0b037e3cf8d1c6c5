package dev.kanmon.seals.certificate;

import java.util.Optional;

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

    private final @org.jspecify.annotations.Nullable String usage;

    CertificateUse(@org.jspecify.annotations.Nullable String usage) {
        this.usage = usage;
    }

    /** Object identifier that the extended key usage must name; empty where none is asked for. */
    public Optional<String> usage() {
        return Optional.ofNullable(usage);
    }
}

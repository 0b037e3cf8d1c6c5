package dev.kanmon.clearance.pass;

/** In which form a seal travels. Passes are issued in the first two. */
public enum SealForm {
    /** JSON with the signer's certificate (ICAO TR VDS-NC); any verifier of health and visa seals reads it. */
    VDS_NC,
    /** The ICAO Datastructure for Barcode, {@code RDB1...}: a quarter of the size, for paper and small screens. */
    BARCODE,
    /** A visible digital seal of Doc 9303 part 13: visas and emergency travel documents on paper. */
    VDS
}

/**
 * Signed travel documents and visible digital seals, as a library of its own: it knows formats, signatures and
 * certificates, and nothing of voyages, travellers or agreements.
 *
 * <p>Start at the format that lies before you: {@code vdsnc} (JSON, in a QR code), {@code barcode} (ICAO Datastructure for
 * Barcode, {@code RDB1...}), {@code vds} (Doc 9303 part 13, binary), {@code chip} (the security object of a passport's
 * chip, and virtual components). Whether a signer is to be trusted is asked of {@code certificate}.
 */
@NullMarked
package dev.kanmon.seals;

import org.jspecify.annotations.NullMarked;

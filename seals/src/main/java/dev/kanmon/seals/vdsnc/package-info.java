/**
 * Visible digital seals for non-constrained environments (ICAO TR VDS-NC 1.1): a JSON object with a header, a message and a
 * signature over the canonical form (RFC 8785) of the first two, small enough for a QR code. The certificate of the signer
 * comes along, so that a verifier needs only the authority that issued it.
 *
 * <p>{@link dev.kanmon.seals.vdsnc.VdsNc} reads any seal, also in forms seen that the report does not have: plain base64
 * instead of the URL alphabet, a signature in DER, the object wrapped in an array. What it writes has one form.
 *
 * <p>Limits: 16 KiB, 16 levels, numbers that a 64-bit floating point number holds exactly or that were written with a point.
 */
@NullMarked
package dev.kanmon.seals.vdsnc;

import org.jspecify.annotations.NullMarked;

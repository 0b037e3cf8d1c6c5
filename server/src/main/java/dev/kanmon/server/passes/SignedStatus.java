package dev.kanmon.server.passes;

import java.time.Instant;

/**
 * A status list as it is given out.
 *
 * @param number of the list
 * @param issued when it was made, whole seconds
 * @param expires from when on it is no longer fresh, whole seconds
 * @param signer SHA-256 of the certificate it is signed under, lower-case hexadecimal
 * @param text signed, in the form of RFC 8785
 */
public record SignedStatus(long number, Instant issued, Instant expires, String signer, String text) {}

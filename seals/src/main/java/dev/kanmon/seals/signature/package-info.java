/**
 * Signatures of seals: ECDSA with the two numbers side by side ({@code r || s}), as VDS-NC, VDS and the barcode structure
 * carry them, made and checked here and nowhere else. Software keys sign deterministically (RFC 6979): the same seal twice
 * has the same signature, and a bad random source cannot give the key away.
 */
@NullMarked
package dev.kanmon.seals.signature;

import org.jspecify.annotations.NullMarked;

/**
 * How binary seals write values: text as C40, lengths as DER, dates as three or four bytes, bytes as base32. Shared by
 * {@code vds} and {@code barcode}, which differ only in what they put around the values.
 *
 * <p>One rule holds for all: each value has exactly one form. What is decoded and encoded again gives the same bytes, and
 * anything else is refused with {@link dev.kanmon.seals.UnreadableSealException}. So no two texts are the same seal, and a
 * byte cannot be changed where nobody looks. Writers refuse values that have no form with
 * {@link IllegalArgumentException}.
 *
 * <p>Limits: tags are one byte, as seals have them, and never continue as in ASN.1; lengths end at 65,535, which no barcode
 * can hold.
 */
@NullMarked
package dev.kanmon.seals.coding;

import org.jspecify.annotations.NullMarked;

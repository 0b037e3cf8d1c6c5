/**
 * The ICAO Datastructure for Barcode: a signed message in the capital letters and digits that QR codes hold most of, text
 * beginning with {@code RDB1}. It is the small form of a digital travel authorization: a quarter of the size of VDS-NC.
 *
 * <p>Terms: the <em>flag</em> is the letter after {@code RDB1} and tells whether the seal is signed and whether it is
 * zipped (compressed with zlib, RFC 1950); the <em>header</em> says which State, which certificate and which day; a
 * <em>message</em> is one TLV of the message group {@code 61}; its type says what it is about, and what lies inside is for
 * the caller to read with {@link dev.kanmon.seals.coding}. The <em>certificate reference</em> is the last five bytes of
 * the SHA-1 of the certificate: it finds the certificate, and proves nothing.
 *
 * <p>What is signed: the header and the message group, as they stand before compression. The flag and the certificate that
 * may be carried along are not. So reading refuses what would follow from changing them: a header that does not fit the
 * flag, and a certificate that is not the one the (signed) header refers to.
 *
 * <p>Limits: known from public software, the specification itself not being public in full. Zipped seals are read and not
 * written: a signature does not compress, and one content has many zipped forms.
 */
@NullMarked
package dev.kanmon.seals.barcode;

import org.jspecify.annotations.NullMarked;

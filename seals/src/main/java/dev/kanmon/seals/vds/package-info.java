/**
 * Visible digital seals of ICAO Doc 9303 part 13 on paper without a chip: on visas (part 7 section 9), on emergency travel
 * documents (part 8), and on what States of their own define. They are read and verified here, and not made.
 *
 * <p>Terms: the <em>header</em> says who signed and when; a <em>feature</em> is one TLV of the message; what a feature means
 * depends on the <em>feature reference</em> and the <em>type</em> of the document. The <em>signer</em> is two letters of a
 * State and two characters, which are the country and the common name in the signer's certificate; the <em>certificate
 * reference</em> is its serial number in hexadecimal (section 2.2.1).
 *
 * <p>Features with tags that are not known do no harm (section 2.3.1); a known one that is missing or in another form does
 * ({@code WRONG_FORMAT}, appendix D). The same tag twice is refused.
 *
 * <p>Limits: the German arrival attestation, which says it is of version 4 and is written as version 3, is not read. Whether
 * the zone in the seal is the one printed on the document is for the caller to compare.
 */
@NullMarked
package dev.kanmon.seals.vds;

import org.jspecify.annotations.NullMarked;

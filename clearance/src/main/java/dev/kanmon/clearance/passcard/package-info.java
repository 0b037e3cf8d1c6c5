/**
 * What people see of a pass: QR codes as SVG and PNG, a page to print, an image for the screen of a phone; and codes read
 * back from a photo. Pure functions: the same pass gives the same bytes. No font of the machine and no screen is needed: a
 * fresh server has neither.
 *
 * <p>Terms: a <em>card</em> is a pass with its seals as texts; the <em>small form</em> is the barcode structure, a quarter of the
 * size of the other; the <em>quiet zone</em> is the white frame that a QR code must have (ISO/IEC 18004, 4 modules); a
 * <em>module</em> is one of its squares.
 *
 * <p>Limits: texts of a pass are capitals, digits and spaces, which is all that the built-in letters can draw; photos of up
 * to {@link dev.kanmon.clearance.passcard.QrPhoto#MAXIMUM_PIXELS} pixels.
 */
@NullMarked
package dev.kanmon.clearance.passcard;

import org.jspecify.annotations.NullMarked;

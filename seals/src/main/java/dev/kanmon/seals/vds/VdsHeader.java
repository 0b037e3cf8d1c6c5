package dev.kanmon.seals.vds;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.coding.C40;
import dev.kanmon.seals.coding.SealDate;
import dev.kanmon.seals.coding.StateCode;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who signed what when (Doc 9303 part 13 section 2.2).
 *
 * @param version 3 or 4
 * @param state who issued the document, ICAO code of one to three letters without fillers
 * @param signer two letters of a State and two letters or digits
 * @param certificateReference in hexadecimal capitals: five in version 3, 1 to 255 in version 4; zeros alone are for tests
 * @param issued the day on which the document was issued
 * @param signed the day on which the seal was signed
 * @param featureReference 0 to 255, which definition the features follow
 * @param type 0 to 255, odd for those of ICAO: 1 visa, 3 emergency travel document
 */
public record VdsHeader(
        int version,
        String state,
        String signer,
        String certificateReference,
        LocalDate issued,
        LocalDate signed,
        int featureReference,
        int type) {
    private static final int MAGIC = 0xDC;

    /** Bytes that stand for versions: one less than their numbers. */
    private static final int VERSION_3 = 2;

    private static final int VERSION_4 = 3;

    private static final int SIGNER_CHARACTERS = 4;
    private static final int REFERENCE_CHARACTERS_OF_3 = 5;
    private static final Pattern SIGNER = Pattern.compile("[A-Z]{2}[A-Z0-9]{2}");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-F]+");

    /**
     * Whether a certificate is the one that is referred to: its subject's country and common name are the signer, and its
     * serial number is the certificate reference (section 2.2.1).
     */
    public boolean refersTo(Certificate certificate) {
        Optional<String> subject = certificate
                .country()
                .flatMap(country -> certificate.commonName().map(name -> (country + name).toUpperCase(Locale.ROOT)));
        return subject.equals(Optional.of(signer))
                && new BigInteger(certificateReference, 16).equals(certificate.serial());
    }

    /** The header, and how many bytes it takes. */
    record Decoded(VdsHeader header, int bytes) {}

    static Decoded decode(byte[] bytes) {
        Cursor cursor = new Cursor(bytes);
        if (cursor.octet() != MAGIC) {
            throw new UnreadableSealException("The bytes do not begin as a visible digital seal.");
        }
        int version = cursor.octet();
        if (version != VERSION_3 && version != VERSION_4) {
            throw new UnreadableSealException("The version of the seal is neither 3 nor 4.");
        }
        String state = StateCode.decode(cursor.take(StateCode.BYTES));
        String signerAndReference = version == VERSION_3 ? signerOf3(cursor) : signerOf4(cursor);
        String signer = signerAndReference.substring(0, SIGNER_CHARACTERS);
        String reference = signerAndReference.substring(SIGNER_CHARACTERS);
        if (!SIGNER.matcher(signer).matches() || !HEXADECIMAL.matcher(reference).matches()) {
            throw new UnreadableSealException("The signer or the certificate reference is in another form.");
        }
        VdsHeader header = new VdsHeader(
                version + 1,
                state,
                signer,
                reference,
                SealDate.decode(cursor.take(SealDate.BYTES)),
                SealDate.decode(cursor.take(SealDate.BYTES)),
                cursor.octet(),
                cursor.octet());
        return new Decoded(header, cursor.at);
    }

    private static String signerOf3(Cursor cursor) {
        int characters = SIGNER_CHARACTERS + REFERENCE_CHARACTERS_OF_3;
        String signerAndReference = C40.decode(cursor.take(C40.length(characters)));
        if (signerAndReference.length() != characters) {
            throw new UnreadableSealException("The certificate reference has not five digits.");
        }
        return signerAndReference;
    }

    private static String signerOf4(Cursor cursor) {
        String signerAndLength = C40.decode(cursor.take(C40.length(SIGNER_CHARACTERS + 2)));
        String length = signerAndLength.substring(SIGNER_CHARACTERS);
        if (!HEXADECIMAL.matcher(length).matches()) {
            throw new UnreadableSealException("The length of the certificate reference is not hexadecimal.");
        }
        int characters = Integer.parseInt(length, 16);
        String reference = C40.decode(cursor.take(C40.length(characters)));
        if (reference.length() != characters) {
            throw new UnreadableSealException("The certificate reference has another length than it says.");
        }
        return signerAndLength.substring(0, SIGNER_CHARACTERS) + reference;
    }

    /** Takes the header piece by piece. */
    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        int octet() {
            return take(1)[0] & 0xFF;
        }

        byte[] take(int count) {
            if (count > bytes.length - at) {
                throw new UnreadableSealException("The header is cut off.");
            }
            at += count;
            return Arrays.copyOfRange(bytes, at - count, at);
        }
    }
}

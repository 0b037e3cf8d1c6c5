package dev.kanmon.seals.barcode;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.coding.Base32;
import dev.kanmon.seals.coding.StateCode;
import dev.kanmon.seals.coding.Tlv;
import dev.kanmon.seals.signature.Ecdsa;
import dev.kanmon.seals.signature.SealSigner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One seal of the ICAO Datastructure for Barcode, immutable: {@code RDB1}, flag, and in base32 header, message group,
 * certificate where it carries one, signature where it is signed.
 */
public final class BarcodeSeal {
    /** What a QR code of the largest size holds of capitals and digits (ISO/IEC 18004, version 40-L). */
    public static final int MAXIMUM_TEXT = 4296;

    /** Three times what fits into the largest code without compression: text compresses to a half, images not at all. */
    public static final int MAXIMUM_INFLATED_BYTES = 8 << 10;

    /** What every text begins with. */
    public static final String BEGINNING = "RDB1";

    private final String text;
    private final boolean zipped;
    private final BarcodeParts parts;

    private BarcodeSeal(String text, boolean zipped, BarcodeParts parts) {
        this.text = text;
        this.zipped = zipped;
        this.parts = parts;
    }

    /**
     * Reads the text of a barcode. The signature is not checked: see {@link #verifies}.
     *
     * @param text at most {@link #MAXIMUM_TEXT} characters; nothing before {@code RDB1} and nothing after the end
     * @throws UnreadableSealException where it is no such text, a part is in another form than the one it has, parts stand
     *     in another order, twice, or are missing, the flag says something else than the parts do, or the certificate in it
     *     is not the one it refers to
     */
    public static BarcodeSeal read(String text) {
        if (text.length() > MAXIMUM_TEXT) {
            throw new UnreadableSealException("The seal is longer than " + MAXIMUM_TEXT + " characters.");
        }
        if (!text.startsWith(BEGINNING) || text.length() == BEGINNING.length()) {
            throw new UnreadableSealException("The text does not begin as a seal of the barcode structure.");
        }
        BarcodeFlag flag = BarcodeFlag.of(text.charAt(BEGINNING.length()));
        byte[] content = Base32.decode(text.substring(BEGINNING.length() + 1));
        byte[] bytes = flag.zipped() ? Zipped.inflate(content, MAXIMUM_INFLATED_BYTES) : content;
        BarcodeParts parts = BarcodeParts.decode(bytes, flag.signed());
        if (!flag.zipped() && !textOf(parts).equals(text)) {
            throw new UnreadableSealException("The seal is in another form than the one it has.");
        }
        BarcodeHeader.Signing signing = parts.header().signing();
        Certificate certificate = parts.certificate();
        if (signing != null && certificate != null && !certificate.reference().equals(signing.reference())) {
            throw new UnreadableSealException("The certificate is not the one that the header refers to.");
        }
        return new BarcodeSeal(text, flag.zipped(), parts);
    }

    /**
     * Makes a signed seal, not zipped.
     *
     * @param state who issues it, ICAO code of one to three letters such as {@code JPN} or {@code D}; fillers after it are
     *     left out
     * @param signed the day of signing, as the seal tells it
     * @param messages at least one, each type once; signed in this order
     * @param withCertificate whether the signer's certificate is carried along, about 500 bytes more
     * @throws IllegalArgumentException where one of these is not so, the signer's curve is smaller than 225 bits, or the
     *     text would be longer than {@link #MAXIMUM_TEXT}
     */
    public static BarcodeSeal sign(
            String state, LocalDate signed, List<Tlv> messages, SealSigner signer, boolean withCertificate) {
        String code = StateCode.of(state);
        if (BarcodeHeader.number(signer.algorithm()).isEmpty()) {
            throw new IllegalArgumentException("The barcode structure has no number for the signer's algorithm.");
        }
        if (messages.stream().map(Tlv::tag).distinct().count() != messages.size() || messages.isEmpty()) {
            throw new IllegalArgumentException("A seal has a message, and none twice.");
        }
        Certificate certificate = signer.certificate();
        BarcodeHeader header =
                new BarcodeHeader(code, new BarcodeHeader.Signing(signer.algorithm(), certificate.reference(), signed));
        BarcodeParts parts = BarcodeParts.signed(
                header,
                messages,
                withCertificate ? certificate : null,
                signer.sign(BarcodeParts.signedBytes(header, messages)));
        String text = textOf(parts);
        if (text.length() > MAXIMUM_TEXT) {
            throw new IllegalArgumentException("The seal is longer than " + MAXIMUM_TEXT + " characters.");
        }
        return new BarcodeSeal(text, false, parts);
    }

    private static String textOf(BarcodeParts parts) {
        BarcodeFlag flag = new BarcodeFlag(parts.signature() != null, false);
        return BEGINNING + flag.letter() + Base32.encode(parts.encoded());
    }

    /** The text that the barcode holds: as it was read. */
    public String text() {
        return text;
    }

    /**
     * Whether the text is the only one with this content. False of zipped seals: other ways to compress give other texts
     * that read the same.
     */
    public boolean canonical() {
        return !zipped;
    }

    /** ICAO code of the State that issued it, one to three letters, without fillers: Germany is {@code D}. */
    public String state() {
        return parts.header().state();
    }

    /** Whether it has a signature at all. */
    public boolean signed() {
        return parts.header().signing() != null;
    }

    /** The day of signing, as the seal tells it; empty where it is not signed. */
    public Optional<LocalDate> signingDay() {
        return Optional.ofNullable(parts.header().signing()).map(BarcodeHeader.Signing::day);
    }

    /** How it is signed; empty where it is not. */
    public Optional<Ecdsa> algorithm() {
        return Optional.ofNullable(parts.header().signing()).map(BarcodeHeader.Signing::algorithm);
    }

    /** The {@link Certificate#reference()} of the signer's certificate; empty where it is not signed. */
    public Optional<String> certificateReference() {
        return Optional.ofNullable(parts.header().signing()).map(BarcodeHeader.Signing::reference);
    }

    /** The certificate carried along: not to be trusted before a chain leads from it to an authority. */
    public Optional<Certificate> certificate() {
        return Optional.ofNullable(parts.certificate());
    }

    /** In the order they stand in, each type once; at least one. */
    public List<Tlv> messages() {
        return parts.messages();
    }

    /** The content of the message of a type. */
    public Optional<byte[]> message(MessageType type) {
        return Tlv.value(parts.messages(), type.tag());
    }

    /** What the signature is over: header and message group. */
    public byte[] signedBytes() {
        return parts.signedBytes();
    }

    /** {@code r || s}; empty where it is not signed. */
    public Optional<byte[]> signature() {
        return Optional.ofNullable(parts.signature()).map(Tlv::value);
    }

    /**
     * Whether the signature is that of a certificate's key, and the certificate the one that the header refers to. Says
     * nothing of whether the certificate is to be trusted.
     */
    public boolean verifies(Certificate signer) {
        BarcodeHeader.Signing signing = parts.header().signing();
        Tlv signature = parts.signature();
        return signing != null
                && signature != null
                && signer.reference().equals(signing.reference())
                && signing.algorithm().verifies(signer, signedBytes(), signature.value());
    }

    /** By their texts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BarcodeSeal that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Without the content, which may be personal. */
    @Override
    public String toString() {
        return "seal of " + state() + ", messages " + parts.messages();
    }
}

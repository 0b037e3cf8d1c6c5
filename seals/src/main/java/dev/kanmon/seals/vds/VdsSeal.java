package dev.kanmon.seals.vds;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.coding.Tlv;
import dev.kanmon.seals.coding.TlvReader;
import dev.kanmon.seals.signature.Ecdsa;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One visible digital seal of ICAO Doc 9303 part 13: header, features, signature; immutable. */
public final class VdsSeal {
    /** What a QR code of the largest size holds of bytes (ISO/IEC 18004, version 40-L). */
    public static final int MAXIMUM_BYTES = 2953;

    private static final int SIGNATURE = 0xFF;
    private static final int LAST_VERSION_OF_ONE_BYTE_LENGTHS = 3;

    private final byte[] bytes;
    private final VdsHeader header;
    private final List<Tlv> features;
    private final VdsDocument document;
    private final int signedLength;
    private final byte[] signature;

    private VdsSeal(byte[] bytes, VdsHeader header, List<Tlv> features, int signedLength, byte[] signature) {
        this.bytes = bytes;
        this.header = header;
        this.features = features;
        this.document = Features.document(header, features);
        this.signedLength = signedLength;
        this.signature = signature;
    }

    /**
     * Reads the bytes of a barcode. The signature is not checked: see {@link #verifies}.
     *
     * @param bytes at most {@link #MAXIMUM_BYTES}, nothing after the signature
     * @throws UnreadableSealException where they are no such seal, a part is in another form than the one it has, a feature
     *     comes twice, or the document is a visa or an emergency travel document and lacks what it must have
     */
    public static VdsSeal read(byte[] bytes) {
        if (bytes.length > MAXIMUM_BYTES) {
            throw new UnreadableSealException("The seal is longer than " + MAXIMUM_BYTES + " bytes.");
        }
        VdsHeader.Decoded decoded = VdsHeader.decode(bytes);
        boolean oneByteLengths = decoded.header().version() <= LAST_VERSION_OF_ONE_BYTE_LENGTHS;
        TlvReader reader = new TlvReader(bytes, decoded.bytes());
        List<Tlv> features = new ArrayList<>();
        while (reader.hasNext() && reader.nextTag() != SIGNATURE) {
            features.add(next(reader, oneByteLengths));
        }
        int signedLength = reader.position();
        if (!reader.hasNext()) {
            throw new UnreadableSealException("The signature is missing.");
        }
        byte[] signature = next(reader, oneByteLengths).value();
        if (reader.hasNext()) {
            throw new UnreadableSealException("Something follows the signature.");
        }
        return new VdsSeal(bytes.clone(), decoded.header(), Tlv.eachOnce(features), signedLength, signature);
    }

    /** Lengths are of one kind in the whole seal, that of the signature too. */
    private static Tlv next(TlvReader reader, boolean oneByteLength) {
        return oneByteLength ? reader.nextOfOneByteLength() : reader.next();
    }

    /** As it was read, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Who signed what when. */
    public VdsHeader header() {
        return header;
    }

    /** In the order they stand in, each tag once. */
    public List<Tlv> features() {
        return features;
    }

    /** What the features mean. */
    public VdsDocument document() {
        return document;
    }

    /** What the signature is over: header and features. */
    public byte[] signedBytes() {
        return Arrays.copyOf(bytes, signedLength);
    }

    /** {@code r || s}. */
    public byte[] signature() {
        return signature.clone();
    }

    /**
     * Whether the signature is that of a certificate's key, with the hash that goes with the size of its curve (section
     * 2.4), and the certificate the one that the header refers to. Says nothing of whether the certificate is to be trusted.
     */
    public boolean verifies(Certificate signer) {
        // Each number is as long as the order of the curve, or the signature is not that of its key.
        Ecdsa algorithm = Ecdsa.forCurve(signature.length / 2 * Byte.SIZE);
        return header.refersTo(signer) && algorithm.verifies(signer, signedBytes(), signature);
    }

    /** By their bytes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VdsSeal that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Without the features, which may be personal. */
    @Override
    public String toString() {
        return "seal of " + header.state() + ", signer " + header.signer() + " " + header.certificateReference();
    }
}

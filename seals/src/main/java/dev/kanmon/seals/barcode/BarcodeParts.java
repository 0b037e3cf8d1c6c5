package dev.kanmon.seals.barcode;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.coding.Tlv;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a seal holds, before it becomes text.
 *
 * @param messages at least one, each type once
 * @param certificate carried along, only where the header says how the seal is signed
 * @param signature with {@code r || s}; absent where the header does not say how the seal is signed
 */
record BarcodeParts(
        BarcodeHeader header,
        List<Tlv> messages,
        @Nullable Certificate certificate,
        @Nullable Tlv signature) {
    private static final int MESSAGE_GROUP = 0x61;
    private static final int CERTIFICATE = 0x7E;
    private static final int SIGNATURE = 0x7F;

    static BarcodeParts signed(
            BarcodeHeader header, List<Tlv> messages, @Nullable Certificate certificate, byte[] signature) {
        return new BarcodeParts(header, List.copyOf(messages), certificate, new Tlv(SIGNATURE, signature));
    }

    static BarcodeParts decode(byte[] bytes, boolean signed) {
        int headerBytes = BarcodeHeader.bytes(signed);
        if (bytes.length < headerBytes) {
            throw new UnreadableSealException("The header is cut off.");
        }
        BarcodeHeader header = BarcodeHeader.decode(Arrays.copyOf(bytes, headerBytes));
        List<Tlv> all = Tlv.decode(Arrays.copyOfRange(bytes, headerBytes, bytes.length));
        List<Integer> tags = all.stream().map(Tlv::tag).toList();
        boolean carries = signed && tags.contains(CERTIFICATE);
        if (!tags.equals(order(signed, carries))) {
            throw new UnreadableSealException(
                    "The parts of the seal are not the message group, the certificate if any, the signature if signed.");
        }
        List<Tlv> messages = Tlv.decode(all.getFirst().value());
        if (messages.isEmpty()) {
            throw new UnreadableSealException("The seal has no message.");
        }
        return new BarcodeParts(
                header, messages, carries ? Certificate.read(all.get(1).value()) : null, signed ? all.getLast() : null);
    }

    private static List<Integer> order(boolean signed, boolean carries) {
        if (!signed) {
            return List.of(MESSAGE_GROUP);
        }
        return carries ? List.of(MESSAGE_GROUP, CERTIFICATE, SIGNATURE) : List.of(MESSAGE_GROUP, SIGNATURE);
    }

    static byte[] signedBytes(BarcodeHeader header, List<Tlv> messages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.encoded());
        out.writeBytes(new Tlv(MESSAGE_GROUP, Tlv.encode(messages)).encoded());
        return out.toByteArray();
    }

    byte[] signedBytes() {
        return signedBytes(header, messages);
    }

    byte[] encoded() {
        List<Tlv> after = new ArrayList<>();
        if (certificate != null) {
            after.add(new Tlv(CERTIFICATE, certificate.encoded()));
        }
        if (signature != null) {
            after.add(signature);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(signedBytes());
        out.writeBytes(Tlv.encode(after));
        return out.toByteArray();
    }
}

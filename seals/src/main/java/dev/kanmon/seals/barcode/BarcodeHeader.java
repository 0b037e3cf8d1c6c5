package dev.kanmon.seals.barcode;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.coding.MaskedDate;
import dev.kanmon.seals.coding.StateCode;
import dev.kanmon.seals.signature.Ecdsa;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the messages.
 *
 * @param state who issued it, ICAO code of one to three letters
 * @param signing absent where the seal is not signed
 */
record BarcodeHeader(String state, @Nullable Signing signing) {
    private static final int REFERENCE_BYTES = 5;

    private static final int SIGNED_BYTES = StateCode.BYTES + 1 + REFERENCE_BYTES + MaskedDate.BYTES;

    /**
     * How it was signed.
     *
     * @param reference as {@link dev.kanmon.seals.certificate.Certificate#reference} writes it
     * @param day known in full
     */
    record Signing(Ecdsa algorithm, String reference, LocalDate day) {}

    static int bytes(boolean signed) {
        return signed ? SIGNED_BYTES : StateCode.BYTES;
    }

    static BarcodeHeader decode(byte[] bytes) {
        String state = StateCode.decode(Arrays.copyOf(bytes, StateCode.BYTES));
        if (bytes.length == StateCode.BYTES) {
            return new BarcodeHeader(state, null);
        }
        Ecdsa algorithm = algorithm(bytes[StateCode.BYTES]);
        int dayAt = StateCode.BYTES + 1 + REFERENCE_BYTES;
        String reference = HexFormat.of().formatHex(bytes, StateCode.BYTES + 1, dayAt);
        Optional<LocalDate> day = MaskedDate.decode(Arrays.copyOfRange(bytes, dayAt, SIGNED_BYTES))
                .day();
        return new BarcodeHeader(
                state,
                new Signing(
                        algorithm,
                        reference,
                        day.orElseThrow(() -> new UnreadableSealException("The day of signing is not known."))));
    }

    byte[] encoded() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(SIGNED_BYTES);
        out.writeBytes(StateCode.encode(state));
        if (signing != null) {
            out.write(number(signing.algorithm).orElseThrow());
            out.writeBytes(HexFormat.of().parseHex(signing.reference));
            out.writeBytes(MaskedDate.of(signing.day).encoded());
        }
        return out.toByteArray();
    }

    /** The number that stands for an algorithm; none for those the structure does not know. */
    static Optional<Integer> number(Ecdsa algorithm) {
        return switch (algorithm) {
            case SHA224 -> Optional.empty();
            case SHA256 -> Optional.of(1);
            case SHA384 -> Optional.of(2);
            case SHA512 -> Optional.of(3);
        };
    }

    private static Ecdsa algorithm(byte number) {
        for (Ecdsa algorithm : Ecdsa.values()) {
            if (number(algorithm).equals(Optional.of((int) number))) {
                return algorithm;
            }
        }
        throw new UnreadableSealException("The signature is made in a way that is not known.");
    }
}

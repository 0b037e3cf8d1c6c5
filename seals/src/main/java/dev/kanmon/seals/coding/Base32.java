package dev.kanmon.seals.coding;

import dev.kanmon.seals.UnreadableSealException;

/** Bytes as capital letters and digits, five bits each (RFC 4648 section 6), without padding. */
public final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** Encodes; as short as can be. */
    public static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder((bytes.length * 8 + BITS - 1) / BITS);
        int buffer = 0;
        int held = 0;
        for (byte one : bytes) {
            buffer = ((buffer << 8) | (one & 0xFF)) & 0xFFFF;
            held += 8;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt((buffer >> held) & 0x1F));
            }
        }
        if (held > 0) {
            text.append(ALPHABET.charAt((buffer << (BITS - held)) & 0x1F));
        }
        return text.toString();
    }

    /**
     * Decodes.
     *
     * @throws UnreadableSealException where another character is in it, as small letters and padding are, it has a length
     *     that no bytes give, or its last character has bits that belong to no byte
     */
    public static byte[] decode(String text) {
        byte[] bytes = new byte[text.length() * BITS / 8];
        int buffer = 0;
        int held = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                throw new UnreadableSealException("A character is not one of base32.");
            }
            buffer = ((buffer << BITS) | value) & 0xFFFF;
            held += BITS;
            if (held >= 8) {
                held -= 8;
                bytes[at++] = (byte) (buffer >> held);
            }
        }
        if (held >= BITS || (buffer & ((1 << held) - 1)) != 0) {
            throw new UnreadableSealException("The last character of base32 has bits that belong to no byte.");
        }
        return bytes;
    }
}

package dev.kanmon.server.access;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The secret of a person's authenticator app, as a page shows it.
 *
 * @param base32 the secret for typing (RFC 4648 section 6), in groups of four
 * @param squares the dark squares of a QR code as the path of an SVG
 * @param side squares along one side, the quiet zone included
 */
record AuthenticatorKey(String base32, String squares, int side) {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int GROUP = 4;

    /**
     * For an app to scan.
     *
     * @param label tells this entry of the app from others of the same issuer; nothing personal
     */
    static AuthenticatorKey of(CodeSecret secret, String label) {
        String typed = base32(secret.bytes());
        String uri = "otpauth://totp/Kanmon:" + URLEncoder.encode(label, StandardCharsets.UTF_8) + "?secret=" + typed
                + "&issuer=Kanmon";
        try {
            BitMatrix matrix = new QRCodeWriter().encode(uri, BarcodeFormat.QR_CODE, 0, 0);
            return new AuthenticatorKey(grouped(typed), path(matrix), matrix.getWidth());
        } catch (WriterException impossible) {
            throw new IllegalStateException("a secret and a label fit into a QR code", impossible);
        }
    }

    private static String path(BitMatrix matrix) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte next : bytes) {
            buffer = (buffer << Byte.SIZE) | Byte.toUnsignedInt(next);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt((buffer >> held) & 31));
            }
            buffer &= (1 << held) - 1;
        }
        if (held > 0) {
            text.append(ALPHABET.charAt((buffer << (BITS - held)) & 31));
        }
        return text.toString();
    }

    private static String grouped(String text) {
        return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /** Nothing of the secret: this may end up in a log. */
    @Override
    public String toString() {
        return "AuthenticatorKey[]";
    }
}

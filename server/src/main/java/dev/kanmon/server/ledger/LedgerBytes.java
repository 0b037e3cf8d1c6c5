package dev.kanmon.server.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Builds what is hashed and signed, in the byte forms that the package's documentation describes. */
final class LedgerBytes {
    static final int DIGEST_BYTES = 32;

    private static final HexFormat HEX = HexFormat.of();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    LedgerBytes ascii(String tag) {
        out.writeBytes(tag.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    LedgerBytes integer(long value) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    LedgerBytes text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        integer(utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    /** The bytes behind lower-case hexadecimal digits. */
    LedgerBytes hex(String digits) {
        out.writeBytes(HEX.parseHex(digits));
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    /** SHA-256 in lower-case hexadecimal. */
    String sha256() {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(toBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

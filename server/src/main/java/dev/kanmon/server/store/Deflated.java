package dev.kanmon.server.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Raw deflate (RFC 1951). */
final class Deflated {
    /** Twice the largest message taken in (8 MiB): whatever is kept of a message fits, and memory stays bounded. */
    static final int PLAIN_BYTES = 16 << 20;

    private static final int STEP_BYTES = 8 << 10;

    private Deflated() {}

    static byte[] deflate(byte[] plain) {
        if (plain.length > PLAIN_BYTES) {
            throw new IllegalArgumentException("more than " + PLAIN_BYTES + " bytes cannot be sealed as one");
        }
        try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] step = new byte[STEP_BYTES];
            while (!deflater.finished()) {
                out.write(step, 0, deflater.deflate(step));
            }
            return out.toByteArray();
        }
    }

    static byte[] inflate(byte[] deflated) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(deflated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] step = new byte[STEP_BYTES];
            while (!inflater.finished()) {
                int length = inflater.inflate(step);
                out.write(step, 0, length);
                if ((length == 0 && !inflater.finished()) || out.size() > PLAIN_BYTES) {
                    throw new StoreException("Sealed bytes are not what this store seals.");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new StoreException("Sealed bytes are not what this store seals.", e);
        }
    }
}

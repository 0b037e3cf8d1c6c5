package dev.kanmon.server.passes;

import java.nio.charset.StandardCharsets;

/**
 * The two forms of one pass; personal data.
 *
 * @param vdsNc JSON with the signer's certificate, one line
 * @param barcode of the barcode structure, {@code RDB1...}
 */
public record PassForms(String vdsNc, String barcode) {
    private static final char BETWEEN = '\n';

    byte[] bytes() {
        return (vdsNc + BETWEEN + barcode).getBytes(StandardCharsets.UTF_8);
    }

    static PassForms of(byte[] bytes) {
        String both = new String(bytes, StandardCharsets.UTF_8);
        int end = both.indexOf(BETWEEN);
        return new PassForms(both.substring(0, end), both.substring(end + 1));
    }

    /** Nothing of what they say: this may end up in a log. */
    @Override
    public String toString() {
        return "PassForms[]";
    }
}

package dev.kanmon.server.agreements;

import dev.kanmon.server.store.Transaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Texts by their hash. */
final class FileTable {
    private FileTable() {}

    /** Keeps a text; gives its hash. */
    static String keep(Transaction tx, String text) {
        String hash = hash(text);
        tx.sql()
                .sql("insert into agreement_file (hash, text) values (?, ?) on conflict (hash) do nothing")
                .params(hash, text)
                .update();
        return hash;
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

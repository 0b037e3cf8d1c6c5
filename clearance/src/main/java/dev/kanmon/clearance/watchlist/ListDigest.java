package dev.kanmon.clearance.watchlist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The version of a list: SHA-256 over its entries by id, each field preceded by its length (four bytes, big-endian; -1
 * for a field that is absent) and each repeated field by its count, so that no two lists share a form.
 */
final class ListDigest {
    private static final int ABSENT = -1;

    private final MessageDigest digest;

    private ListDigest(MessageDigest digest) {
        this.digest = digest;
    }

    /** The version of these entries, which are in order of their ids. */
    static String of(List<WatchListEntry> entries) {
        try {
            ListDigest digest = new ListDigest(MessageDigest.getInstance("SHA-256"));
            entries.forEach(digest::entry);
            return HexFormat.of().formatHex(digest.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void entry(WatchListEntry entry) {
        field(entry.id());
        fields(entry.names());
        number(entry.weakNames());
        fields(entry.births());
        fields(entry.nationalities());
        field(entry.sex());
        fields(entry.birthPlaces());
        number(entry.documents().size());
        for (Document document : entry.documents()) {
            field(document.issuer());
            field(document.number());
        }
        field(entry.source());
        field(entry.basis());
        field(entry.published());
        field(entry.expires());
    }

    private void fields(List<?> values) {
        number(values.size());
        values.forEach(this::field);
    }

    private void field(@Nullable Object value) {
        if (value == null) {
            number(ABSENT);
        } else {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            digest.update(bytes);
        }
    }

    private void number(int number) {
        digest.update((byte) (number >>> 24));
        digest.update((byte) (number >>> 16));
        digest.update((byte) (number >>> 8));
        digest.update((byte) number);
    }
}

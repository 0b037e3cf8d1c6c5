package dev.kanmon.clearance.watchlist;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The version of a list, in two steps, so that a change among millions needs no more than what it touches: entries fall
 * into {@value #BUCKETS} buckets by their ids; a bucket's digest is SHA-256 over its entries by id, each field preceded by
 * its length (four bytes, big-endian; -1 for a field that is absent) and each repeated field by its count, so that no two
 * lists share a form; the version is SHA-256 over the buckets that have entries, in order, each as its number (four bytes,
 * big-endian) and its digest. Immutable.
 */
final class ListDigest {
    static final ListDigest EMPTY = new ListDigest(new TreeMap<>());

    private static final int BUCKETS = 65_536;

    private final NavigableMap<Integer, byte[]> buckets;
    private final String version;

    private ListDigest(NavigableMap<Integer, byte[]> buckets) {
        this.buckets = buckets;
        MessageDigest all = sha256();
        buckets.forEach((bucket, digest) -> {
            all.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bucket));
            all.update(digest);
        });
        this.version = HexFormat.of().formatHex(all.digest());
    }

    /** The upper bits of {@link String#hashCode}, which is specified, mixed as {@code HashMap} does. */
    static int bucket(String id) {
        int hash = id.hashCode();
        return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
    }

    String version() {
        return version;
    }

    /**
     * The digest after a change.
     *
     * @param touched buckets in which something has changed
     * @param entries all that are listed now, in any order
     */
    ListDigest changed(BitSet touched, Stream<WatchListEntry> entries) {
        NavigableMap<Integer, byte[]> changed = new TreeMap<>(buckets);
        touched.stream().forEach(changed::remove);
        entries.filter(entry -> touched.get(bucket(entry.id())))
                .collect(Collectors.groupingBy(entry -> bucket(entry.id())))
                .forEach((bucket, its) -> changed.put(bucket, Form.digest(its)));
        return new ListDigest(changed);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The canonical form of entries, written into a digest. */
    private record Form(MessageDigest digest) {
        private static final int ABSENT = -1;

        static byte[] digest(List<WatchListEntry> entries) {
            Form form = new Form(sha256());
            entries.stream().sorted(Comparator.comparing(WatchListEntry::id)).forEach(form::entry);
            return form.digest.digest();
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
}

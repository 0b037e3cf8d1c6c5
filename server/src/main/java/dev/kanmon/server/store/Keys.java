package dev.kanmon.server.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals what is personal, opens it while its key lives, and destroys keys. Safe from any thread. Failures of the disk
 * are {@link StoreException}s.
 */
public final class Keys {
    /**
     * Destroyed at once: few enough that their line in a ledger stays short and nobody waits long for the keys' lock.
     */
    static final int DESTROYED_AT_ONCE = 1_000;

    private static final String FOLDER = "keys";
    private static final String HMAC = "HmacSHA256";

    private final KeyTable table;
    private final SecretKeySpec fingerprintSecret;
    private final SigningKey signing;
    private final CopyKey copies;
    private final Clock clock;

    private Keys(KeyTable table, SecretKeySpec fingerprintSecret, SigningKey signing, CopyKey copies, Clock clock) {
        this.table = table;
        this.fingerprintSecret = fingerprintSecret;
        this.signing = signing;
        this.copies = copies;
        this.clock = clock;
    }

    static Path folder(Path storeFolder) {
        return storeFolder.resolve(FOLDER);
    }

    static Keys open(Path storeFolder, Clock clock) throws IOException, SQLException {
        Path folder = folder(storeFolder);
        SecretFile.folder(folder);
        SecretKeySpec fingerprints =
                new SecretKeySpec(SecretFile.readOrCreate(folder.resolve("fingerprint.key")), HMAC);
        SigningKey signing = SigningKey.openOrCreate(folder);
        CopyKey copies = CopyKey.openOrCreate(folder);
        KeyTable table = KeyTable.open(folder);
        SecretFile.ownerOnly(KeyTable.file(folder));
        return new Keys(table, fingerprints, signing, copies, clock);
    }

    /**
     * A fresh random key, in memory only until {@link Transaction#keep} keeps it.
     *
     * @param destroyAt from when on {@link #destroyDue} destroys it; null where it lives until {@link #destroy}
     */
    public DataKey create(KeyPurpose purpose, @Nullable Instant destroyAt) {
        return new DataKey(Ids.next(clock.instant()), purpose, destroyAt, AesGcm.randomKey());
    }

    /** A fresh random key without a date. */
    public DataKey create(KeyPurpose purpose) {
        return create(purpose, null);
    }

    /**
     * Deflates and encrypts.
     *
     * @param plain at most 16 MiB
     * @param context what the bytes are and where they belong, such as {@code message/0193...}; they open under the
     *     same context only, so that sealed bytes cannot be put in another's place
     * @throws IllegalArgumentException where the plain bytes are more; trying again would not help
     */
    public byte[] seal(DataKey key, byte[] plain, String context) {
        return AesGcm.encrypt(key.secret(), Deflated.deflate(plain), context.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What was sealed.
     *
     * @return empty where the key was destroyed, or not kept durably yet
     * @throws StoreException where the bytes were changed, or sealed under another context
     */
    public Optional<byte[]> open(UUID keyId, byte[] sealed, String context) {
        return table.find(keyId)
                .map(key -> Deflated.inflate(AesGcm.decrypt(key, sealed, context.getBytes(StandardCharsets.UTF_8))));
    }

    /** A key that was kept, to seal more of what it is for; empty where it was destroyed. */
    public Optional<DataKey> find(UUID keyId, KeyPurpose purpose) {
        return table.find(keyId).map(secret -> new DataKey(keyId, purpose, null, secret));
    }

    /**
     * HMAC-SHA-256 (RFC 2104) of a value under this store's secret, to look up what must not stand in the clear. The
     * same for the same use and value for as long as the store lives, unlike for any other use.
     *
     * @return 32 bytes
     */
    public byte[] fingerprint(String use, byte[] value) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(fingerprintSecret);
            byte[] name = use.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
            mac.update(name);
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new StoreException("HMAC-SHA-256 is not to be had from this Java.", e);
        }
    }

    /** An Ed25519 signature (RFC 8032), 64 bytes, under this store's key; {@link StoredFolder#signed} checks it. */
    public byte[] sign(byte[] message) {
        return signing.sign(message);
    }

    /** The Ed25519 pair that signs copies of agreements, and nothing else. */
    public KeyPair copyKeys() {
        return copies.pair();
    }

    /** The public key of {@link #copyKeys} in PEM. */
    public String copyKeyPem() {
        return copies.pem();
    }

    /**
     * Notes how far something append-only has come. Returns before the note is on the disk; it gets there with the next
     * keys kept, when the store closes, or when the system writes it.
     */
    public void note(String name, Witness witness) {
        table.note(name, witness);
    }

    /** What {@link #note} noted last under this name. */
    public Optional<Witness> witness(String name) {
        return table.witness(name);
    }

    /**
     * Destroys every key whose date has come.
     *
     * @return those destroyed; when this returns no file holds a trace of them
     */
    public Destroyed destroyDue(Instant now) {
        return destroyDue(now, batch -> {});
    }

    /**
     * Destroys every key whose date has come, batch by batch.
     *
     * @param announce hears of each batch before its keys are gone, so that a record of it can be durable first; what
     *     it throws keeps that batch's keys. After a crash in between it hears of the same keys again
     */
    public Destroyed destroyDue(Instant now, Consumer<Destroyed> announce) {
        table.removeTracesLeft(clock.instant());
        Map<KeyPurpose, List<UUID>> all = new EnumMap<>(KeyPurpose.class);
        Map<KeyPurpose, List<UUID>> batch = table.due(now, DESTROYED_AT_ONCE);
        while (!batch.isEmpty()) {
            announce.accept(new Destroyed(batch));
            table.delete(batch.values().stream().flatMap(Collection::stream).toList(), clock.instant());
            batch.forEach((purpose, keys) ->
                    all.computeIfAbsent(purpose, first -> new ArrayList<>()).addAll(keys));
            batch = table.due(now, DESTROYED_AT_ONCE);
        }
        return new Destroyed(all);
    }

    /**
     * Destroys one key, whatever its date; nothing where there is none. When this returns no file holds a trace of it.
     */
    public void destroy(UUID keyId) {
        table.delete(List.of(keyId), clock.instant());
    }

    void keep(Collection<DataKey> keys, Instant now) {
        table.insert(keys, now);
    }

    void close() {
        table.close();
    }
}

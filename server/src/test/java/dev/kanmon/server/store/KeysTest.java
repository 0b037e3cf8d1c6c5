package dev.kanmon.server.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.zip.Inflater;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    /** 23:30 on the last of November in UTC, the first of December in Seoul and Tokyo: the month is UTC's. */
    private static final Instant NOW = Instant.parse("2026-11-30T23:30:00Z");

    private static final Instant LATER = NOW.plus(Duration.ofDays(4));
    private static final byte[] PLAIN = "what was sealed".getBytes(UTF_8);

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = openAt(NOW);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsSealedOpensUnderItsContextAlsoAfterReopening() {
        DataKey key = kept(KeyPurpose.TRAVELLER, LATER);
        byte[] sealed = store.keys().seal(key, PLAIN, "record/1");

        assertThat(store.keys().open(key.id(), sealed, "record/1")).hasValue(PLAIN);
        store.close();
        store = openAt(LATER);
        assertThat(store.keys().open(key.id(), sealed, "record/1")).hasValue(PLAIN);
    }

    @Test
    void whatIsSealedDoesNotOpenElsewhereNorWhenChanged() {
        DataKey key = kept(KeyPurpose.TRAVELLER, LATER);
        DataKey other = kept(KeyPurpose.TRAVELLER, LATER);
        byte[] sealed = store.keys().seal(key, PLAIN, "record/1");

        assertThatThrownBy(() -> store.keys().open(key.id(), sealed, "record/2"))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.keys().open(other.id(), sealed, "record/1"))
                .isInstanceOf(StoreException.class);
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> store.keys().open(key.id(), changed, "record/1"))
                    .isInstanceOf(StoreException.class);
        }
        assertThatThrownBy(() -> store.keys().open(key.id(), new byte[20], "record/1"))
                .isInstanceOf(StoreException.class)
                .hasMessage("Sealed bytes are cut short.");
    }

    @Test
    void largeAndEmptyBytesAreSealedUpToTheBound() {
        DataKey key = kept(KeyPurpose.MESSAGE, LATER);
        byte[] largest = new byte[16 << 20];
        new Random(1).nextBytes(largest);

        assertThat(store.keys().open(key.id(), store.keys().seal(key, largest, "m"), "m"))
                .hasValue(largest);
        assertThat(store.keys().open(key.id(), store.keys().seal(key, new byte[0], "m"), "m"))
                .hasValue(new byte[0]);
        assertThatThrownBy(() -> store.keys().seal(key, new byte[largest.length + 1], "m"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Opens sealed bytes from the files alone, by the form in which the package's documentation describes them. */
    @Test
    void sealedBytesHaveTheDocumentedForm() throws Exception {
        DataKey key = kept(KeyPurpose.TRAVELLER, LATER);
        byte[] sealed = store.keys().seal(key, PLAIN, "record/1");

        byte[] monthly = Files.readAllBytes(keysFolder().resolve("2026-11.key"));
        byte[] secret = decrypt(
                monthly,
                Objects.requireNonNull(wrapped().get(key.id())),
                key.id().toString());
        byte[] deflated = decrypt(secret, sealed, "record/1");
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(deflated);
            byte[] plain = new byte[100];
            assertThat(Arrays.copyOf(plain, inflater.inflate(plain))).isEqualTo(PLAIN);
        }
    }

    @Test
    void aKeyThatWasNotKeptOpensNothing() {
        DataKey dropped = store.keys().create(KeyPurpose.MESSAGE, LATER);
        byte[] sealed = store.keys().seal(dropped, PLAIN, "m");

        assertThatThrownBy(() -> store.write(tx -> {
                    tx.keep(dropped);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(store.keys().open(dropped.id(), sealed, "m")).isEmpty();
    }

    @Test
    void aKeyIsDurableBeforeTheTransactionThatUsesItIs() {
        DataKey key = store.keys().create(KeyPurpose.MESSAGE, LATER);
        byte[] sealed = store.keys().seal(key, PLAIN, "m");
        List<Boolean> seen = new ArrayList<>();
        store.follow(new CommitHook() {
            @Override
            public void beforeCommit(Transaction tx) {
                seen.add(store.keys().open(key.id(), sealed, "m").isPresent());
            }

            @Override
            public void afterCommit() {
                seen.add(store.keys().open(key.id(), sealed, "m").isPresent());
            }
        });
        store.write(tx -> {
            tx.keep(key);
            return key.id();
        });

        assertThat(seen).containsExactly(false, true);
    }

    @Test
    void aMissingMonthlyKeyIsSaidPlainly() throws Exception {
        DataKey key = kept(KeyPurpose.MESSAGE, LATER);
        byte[] sealed = store.keys().seal(key, PLAIN, "m");
        store.close();
        Files.delete(keysFolder().resolve("2026-11.key"));
        store = openAt(NOW);

        assertThatThrownBy(() -> store.keys().open(key.id(), sealed, "m"))
                .isInstanceOf(StoreException.class)
                .hasMessage("The key file " + keysFolder().resolve("2026-11.key") + " is missing.");
    }

    @Test
    void secretsAreNobodyElsesToRead() throws Exception {
        kept(KeyPurpose.MESSAGE, LATER);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keysFolder())))
                .isEqualTo("rwx------");
        for (String secret : List.of("2026-11.key", "fingerprint.key", "signing.key", "agreements.key")) {
            Path file = keysFolder().resolve(secret);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(file).hasSize(32);
        }
    }

    @Test
    void aFingerprintIsTheSameForTheSameUseOnlyAndNeedsTheSecret() throws Exception {
        byte[] value = "KOR/M12345678".getBytes(UTF_8);
        byte[] fingerprint = store.keys().fingerprint("document", value);
        store.close();
        store = openAt(LATER);

        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Files.readAllBytes(keysFolder().resolve("fingerprint.key")), "HmacSHA256"));
        mac.update(ByteBuffer.allocate(4).putInt(8).array());
        mac.update("document".getBytes(UTF_8));
        assertThat(fingerprint).isEqualTo(mac.doFinal(value));
        assertThat(store.keys().fingerprint("document", value)).isEqualTo(fingerprint);
        assertThat(store.keys().fingerprint("reservation", value)).isNotEqualTo(fingerprint);
    }

    @Test
    void aKeyDoesNotShowWhatItConsistsOf() {
        DataKey key = store.keys().create(KeyPurpose.MESSAGE, LATER);

        assertThat(key.toString())
                .contains(key.id().toString())
                .doesNotContain(HexFormat.of().formatHex(key.secret().getEncoded()));
        assertThat(key.secret().toString())
                .doesNotContain(HexFormat.of().formatHex(key.secret().getEncoded()));
    }

    private Store openAt(Instant now) {
        return Store.open(folder.resolve("data"), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Path keysFolder() {
        return folder.resolve("data").resolve("keys");
    }

    private DataKey kept(KeyPurpose purpose, Instant destroyAt) {
        return kept(store.keys().create(purpose, destroyAt));
    }

    private DataKey kept(DataKey key) {
        store.write(tx -> {
            tx.keep(key);
            return key.id();
        });
        return key;
    }

    private Map<UUID, byte[]> wrapped() throws Exception {
        return WrappedKeys.in(keysFolder());
    }

    private static byte[] decrypt(byte[] key, byte[] sealed, String associated) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(128, Arrays.copyOf(sealed, 12)));
        cipher.updateAAD(associated.getBytes(UTF_8));
        return cipher.doFinal(sealed, 12, sealed.length - 12);
    }
}

package dev.kanmon.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.server.ledger.LedgerVerdict.Broken;
import dev.kanmon.server.ledger.LedgerVerdict.Sound;
import dev.kanmon.server.ledger.LedgerVerdict.Unreadable;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerVerifyTest {
    /** Roots stand at 1, 3, 6, 10, 11, 13, 16, 20. */
    private static final int ENTRIES = 20;

    @TempDir
    Path folder;

    private WrittenLedger written;

    @BeforeEach
    void write() throws Exception {
        written = WrittenLedger.write(folder, ENTRIES);
    }

    @Test
    void anUntouchedLedgerIsSoundToUsAndToAVerifierWrittenFromTheDocumentation() throws Exception {
        assertThat(Ledger.verify(folder)).isEqualTo(new Sound(ENTRIES, written.head()));
        assertThat(Ledger.verify(folder, written.head())).isEqualTo(new Sound(ENTRIES, written.head()));
        assertThat(IndependentVerifier.verify(folder)).isEqualTo(ENTRIES);
    }

    @Test
    void aLedgerIsVerifiedWhileItsServerRuns() {
        try (Store store = Store.open(folder, Clock.systemUTC())) {
            Ledger ledger = new Ledger(store);
            store.write(tx -> ledger.append(tx, new LedgerEvent.SignedIn(new UUID(0, 1))));

            assertThat(Ledger.verify(folder)).isEqualTo(new Sound(ENTRIES + 1, ledger.head()));
            assertThat(Ledger.verify(folder, written.head())).isInstanceOf(Sound.class);
        }
    }

    @Test
    void aChangedEntryIsNamed() throws Exception {
        tamper("update ledger set body = replace(body, 'http', 'file') where number = 8");
        assertBroken(8, "Entry 8 was changed: it does not have its hash.");
    }

    @Test
    void aDroppedEntryIsNamed() throws Exception {
        tamper("delete from ledger where number = 8");
        assertBroken(8, "Entry 8 is missing.");
    }

    @Test
    void swappedEntriesAreNamed() throws Exception {
        tamper(
                "update ledger set number = -1 where number = 8",
                "update ledger set number = 8 where number = 9",
                "update ledger set number = 9 where number = -1");
        assertBroken(8, "Entry 8 was changed: it does not have its hash.");
    }

    @Test
    void anEntryOfAnotherTypeThatReadsAlikeIsNamed() throws Exception {
        tamper("update ledger set body = cast(body as blob) where number = 8");
        assertBroken(8, "Entry 8 was changed: its body is not a text.");
    }

    @Test
    void anEntryAddedWithoutASignatureIsNamed() throws Exception {
        LedgerEntry forged = LedgerEntry.after(written.head(), 1, "account.signed-in", "{}");
        tamper("insert into ledger values (0, 21, 1, 'account.signed-in', '{}', '" + forged.prev() + "', '"
                + forged.hash() + "')");
        assertBroken(21, "No root vouches for the entries after 20.");
    }

    @Test
    void aSignatureThatIsNotTheStoresIsNamed() throws Exception {
        tamper("update ledger_root set signature = '" + "0".repeat(128) + "' where number = 10");
        assertBroken(7, "The signature of the root at entry 10 is not this store's.");
        written.putBack();
        tamper("update ledger_root set signature = '" + "0".repeat(128) + "' where number = 20");
        assertBroken(17, "The signature of the root at entry 20 is not this store's.");
    }

    @Test
    void aDroppedRootIsNamed() throws Exception {
        tamper("delete from ledger_root where number = 10");
        assertBroken(7, "The root at entry 11 does not follow from the root before it.");
    }

    @Test
    void anEndCutOffAtARootIsFoundByTheFileOfKeys() throws Exception {
        tamper("delete from ledger where number > 16", "delete from ledger_root where number > 16");
        assertBroken(17, "The ledger ends at entry 16, but the file of keys noted entry 20: its end was cut off.");
        assertThatThrownBy(() -> {
                    try (Store store = Store.open(folder, Clock.systemUTC())) {
                        new Ledger(store);
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is not as it was written; nothing is added to it");
    }

    @Test
    void anEndCutOffEverywhereIsFoundByWhoeverHoldsTheHead() throws Exception {
        tamper("delete from ledger where number > 16", "delete from ledger_root where number > 16");
        try (Connection keys = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("keys/keys.db"));
                Statement statement = keys.createStatement()) {
            statement.execute("delete from witness");
        }

        assertThat(Ledger.verify(folder)).isInstanceOf(Sound.class);
        assertThat(Ledger.verify(folder, written.head()))
                .isEqualTo(new Broken(
                        17, "The ledger ends at entry 16, but whoever asks noted entry 20: its end was cut off."));
    }

    @Test
    void aHeadOfAnotherLedgerIsFound() {
        assertThat(Ledger.verify(folder, new LedgerHead(5, "ab".repeat(32))))
                .isEqualTo(new Broken(5, "Entry 5 is not the one that whoever asks noted."));
    }

    @Test
    void nothingThatOpensPersonalDataIsNeeded() throws Exception {
        Path keys = folder.resolve("keys");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + keys.resolve("keys.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("delete from data_key");
        }
        for (String secret : new String[] {"2026-11.key", "fingerprint.key", "signing.key"}) {
            Files.delete(keys.resolve(secret));
        }

        assertThat(Ledger.verify(folder, written.head())).isEqualTo(new Sound(ENTRIES, written.head()));
    }

    @Test
    void aMissingOrDamagedFileIsSaidInASentence() throws Exception {
        assertThat(Ledger.verify(folder.resolve("nowhere")))
                .isEqualTo(
                        new Unreadable("The file " + folder.resolve("nowhere/keys/signing.pub.pem") + " is missing."));
        for (String name : new String[] {"kanmon.db", "keys/keys.db", "keys/signing.pub.pem"}) {
            Path file = folder.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(Ledger.verify(folder)).isEqualTo(new Unreadable("The file " + file + " is missing."));
            Files.write(file, new byte[2000]);
            assertThat(Ledger.verify(folder)).as("damaged " + name).isInstanceOf(Unreadable.class);
            Files.write(file, bytes);
        }
        assertThat(Ledger.verify(folder)).isInstanceOf(Sound.class);
    }

    private void tamper(String... statements) throws SQLException {
        written.tamper(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
                }
            }
        });
    }

    private void assertBroken(long entry, String reason) {
        assertThat(Ledger.verify(folder)).isEqualTo(new Broken(entry, reason));
    }
}

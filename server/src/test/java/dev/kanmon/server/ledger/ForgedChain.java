package dev.kanmon.server.ledger;

import dev.kanmon.server.ledger.WrittenLedger.Tampering;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** What someone does who knows how the ledger is made and lacks only its key: everything fits but the signatures. */
final class ForgedChain {
    private static final Event FORGED = new Event("record.viewed", "{}");
    private static final long AT = 1_795_305_600_000_000L;

    private final Connection connection;
    private final List<Event> events = new ArrayList<>();
    private final List<Long> rootNumbers = new ArrayList<>();
    private final List<byte[]> signatures = new ArrayList<>();

    private ForgedChain(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select kind, body from ledger order by number")) {
                while (row.next()) {
                    events.add(new Event(row.getString(1), row.getString(2)));
                }
            }
            try (ResultSet row = statement.executeQuery("select number, signature from ledger_root order by number")) {
                while (row.next()) {
                    rootNumbers.add(row.getLong(1));
                    signatures.add(HexFormat.of().parseHex(row.getString(2)));
                }
            }
        }
    }

    private record Event(String kind, String body) {}

    static Tampering changed(int number) {
        return forged(events -> events.set(number - 1, FORGED), (bytes, signature) -> signature);
    }

    static Tampering added(int number) {
        return forged(events -> events.add(number - 1, FORGED), (bytes, signature) -> signature);
    }

    static Tampering removed(int number) {
        return forged(events -> events.remove(number - 1), (bytes, signature) -> signature);
    }

    static Tampering changedAndSigned(int number) {
        Ed25519PrivateKeyParameters otherKey = new Ed25519PrivateKeyParameters(new byte[32], 0);
        return forged(events -> events.set(number - 1, FORGED), (bytes, signature) -> {
            Ed25519Signer signer = new Ed25519Signer();
            signer.init(true, otherKey);
            signer.update(bytes, 0, bytes.length);
            return signer.generateSignature();
        });
    }

    private static Tampering forged(Consumer<List<Event>> change, BinaryOperator<byte[]> sign) {
        return connection -> {
            ForgedChain chain = new ForgedChain(connection);
            change.accept(chain.events);
            chain.write(sign);
        };
    }

    private void write(BinaryOperator<byte[]> sign) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from ledger_root");
            statement.executeUpdate("delete from ledger");
        }
        LedgerHead head = LedgerHead.NONE;
        String prev = head.hash();
        int root = 0;
        for (Event event : events) {
            LedgerEntry entry = LedgerEntry.after(head, AT, event.kind(), event.body());
            insert(
                    "insert into ledger values (?, ?, ?, ?, ?, ?, ?)",
                    entry.partition(),
                    entry.number(),
                    entry.at(),
                    entry.kind(),
                    entry.body(),
                    entry.prev(),
                    entry.hash());
            head = entry.head();
            boolean last = head.number() == events.size();
            if (last || (root < rootNumbers.size() - 1 && rootNumbers.get(root) == head.number())) {
                byte[] signature = signatures.get(root);
                LedgerRoot made = LedgerRoot.signed(head, AT, prev, bytes -> sign.apply(bytes, signature));
                insert(
                        "insert into ledger_root values (?, ?, ?, ?, ?, ?)",
                        made.partition(),
                        made.number(),
                        made.at(),
                        made.hash(),
                        made.prev(),
                        made.signature());
                prev = made.digest();
                root++;
            }
        }
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}

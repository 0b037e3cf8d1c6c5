package dev.kanmon.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A store's folder as someone from outside sees it: read only, in one snapshot, whether or not a server runs on it. Needs
 * no key that opens anything.
 */
public final class StoredFolder implements AutoCloseable {
    private final Connection connection;
    private final JdbcClient sql;
    private final Map<String, Witness> witnesses;
    private final Ed25519PublicKeyParameters signer;

    private StoredFolder(Connection connection, Map<String, Witness> witnesses, Ed25519PublicKeyParameters signer) {
        this.connection = connection;
        this.sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.witnesses = witnesses;
        this.signer = signer;
    }

    /**
     * Opens the folder.
     *
     * @throws StoreException in a plain sentence where a file is missing or cannot be read
     */
    public static StoredFolder open(Path folder) {
        try {
            Path keys = Keys.folder(folder);
            Ed25519PublicKeyParameters signer = SigningKey.published(keys);
            // Before the snapshot: a server that runs may write on in between, and a witness must not be ahead.
            Map<String, Witness> witnesses = witnesses(new SqliteFile(keys.resolve("keys.db")));
            Connection connection = Store.file(folder).readOnly().getConnection();
            connection.setAutoCommit(false);
            return new StoredFolder(connection, witnesses, signer);
        } catch (IOException | SQLException e) {
            throw new StoreException("The store in " + folder + " cannot be read.", e);
        }
    }

    private static Map<String, Witness> witnesses(SqliteFile file) throws SQLException {
        try (Connection connection = file.readOnly().getConnection()) {
            return KeyTable.witnesses(connection);
        }
    }

    public JdbcClient sql() {
        return sql;
    }

    /** What {@link Keys#note} noted last under this name. */
    public Optional<Witness> witness(String name) {
        return Optional.ofNullable(witnesses.get(name));
    }

    /** Whether {@link Keys#sign} of this store made the signature for the message. */
    public boolean signed(byte[] message, byte[] signature) {
        return SigningKey.signed(signer, message, signature);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("The store's files could not be closed.", e);
        }
    }
}

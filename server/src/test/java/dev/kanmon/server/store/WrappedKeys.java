package dev.kanmon.server.store;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Wrapped keys as someone with the files sees them. */
final class WrappedKeys {
    private WrappedKeys() {}

    static Map<UUID, byte[]> in(Path keysFolder) throws Exception {
        Map<UUID, byte[]> wrapped = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + keysFolder.resolve("keys.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id, wrapped from data_key")) {
            while (row.next()) {
                wrapped.put(UUID.fromString(row.getString(1)), row.getBytes(2));
            }
        }
        return wrapped;
    }

    /** How often eight bytes in a row of any of them stand in any file under the folder. */
    static long traces(Path folder, Iterable<byte[]> wrapped) throws Exception {
        Set<Long> pieces = new HashSet<>();
        for (byte[] one : wrapped) {
            for (int at = 0; at + Long.BYTES <= one.length; at++) {
                pieces.add(ByteBuffer.wrap(one).getLong(at));
            }
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        long traces = 0;
        for (Path file : files) {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            for (int at = 0; at + Long.BYTES <= bytes.capacity(); at++) {
                if (pieces.contains(bytes.getLong(at))) {
                    traces++;
                }
            }
        }
        return traces;
    }
}

package dev.kanmon.server.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Another verifier, written from the documentation of the package alone: plain JDBC, the JDK's own Ed25519, and nothing
 * of what it verifies. Slow and simple: it checks every signature.
 */
final class IndependentVerifier {
    private static final HexFormat HEX = HexFormat.of();
    private static final String ZEROS = "0".repeat(64);

    private IndependentVerifier() {}

    /** The number of entries, where everything the documentation asks for holds; otherwise an AssertionError. */
    static long verify(Path folder) throws Exception {
        PublicKey key = publicKey(folder.resolve("keys/signing.pub.pem"));
        Map<Long, String> hashes = new HashMap<>();
        String head;
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("kanmon.db"));
                Statement statement = db.createStatement()) {
            head = entries(statement, hashes);
            long rooted = roots(statement, hashes, key);
            require(rooted == hashes.size(), "the last entry has a root");
        }
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("keys/keys.db"));
                Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery("select number, digest from witness where name = 'ledger'")) {
            require(row.next(), "there is a witness");
            require(row.getString("digest").equals(hashes.get(row.getLong("number"))), "the witness is right");
        }
        require(head.equals(hashes.getOrDefault((long) hashes.size(), ZEROS)), "the head is the last");
        return hashes.size();
    }

    private static String entries(Statement statement, Map<Long, String> hashes) throws Exception {
        String prev = ZEROS;
        long number = 0;
        try (ResultSet row = statement.executeQuery("select * from ledger order by partition, number")) {
            while (row.next()) {
                number++;
                require(row.getLong("partition") == 0 && row.getLong("number") == number, "numbers have no gap");
                require(row.getString("prev").equals(prev), "an entry follows the one before");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes);
                out.write("kanmon-ledger-entry-1".getBytes(US_ASCII));
                out.writeLong(0);
                out.writeLong(number);
                out.writeLong(row.getLong("at"));
                byte[] kind = row.getString("kind").getBytes(UTF_8);
                out.writeLong(kind.length);
                out.write(kind);
                byte[] body = row.getString("body").getBytes(UTF_8);
                out.writeLong(body.length);
                out.write(body);
                out.write(HEX.parseHex(prev));
                prev = sha256(bytes.toByteArray());
                require(row.getString("hash").equals(prev), "an entry has its hash");
                hashes.put(number, prev);
            }
        }
        return prev;
    }

    private static long roots(Statement statement, Map<Long, String> hashes, PublicKey key) throws Exception {
        String prev = ZEROS;
        long number = 0;
        try (ResultSet row = statement.executeQuery("select * from ledger_root order by partition, number")) {
            while (row.next()) {
                number = row.getLong("number");
                String hash = row.getString("hash");
                require(hash.equals(hashes.get(number)), "a root has the hash of its entry");
                require(row.getString("prev").equals(prev), "a root follows the one before");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes);
                out.write("kanmon-ledger-root-1".getBytes(US_ASCII));
                out.writeLong(row.getLong("partition"));
                out.writeLong(number);
                out.writeLong(row.getLong("at"));
                out.write(HEX.parseHex(hash));
                out.write(HEX.parseHex(prev));
                byte[] signature = HEX.parseHex(row.getString("signature"));
                Signature verifier = Signature.getInstance("Ed25519");
                verifier.initVerify(key);
                verifier.update(bytes.toByteArray());
                require(verifier.verify(signature), "a root is signed");
                out.write(signature);
                prev = sha256(bytes.toByteArray());
            }
        }
        return number;
    }

    private static PublicKey publicKey(Path pem) throws Exception {
        String base64 = Files.readString(pem)
                .lines()
                .filter(line -> !line.startsWith("-----"))
                .reduce("", String::concat);
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("It does not hold that " + what + ".");
        }
    }
}

package dev.kanmon.seals.authority;

import dev.kanmon.seals.certificate.Certificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What gates need of a folder of keys, as files that hold no secret. */
final class GateFiles {
    private GateFiles() {}

    /** Writes an authority, its signers and its list; the files, sorted. */
    static List<Path> write(Path to, List<Certificate> certificates, Revocations revocations) throws IOException {
        Files.createDirectories(to);
        SortedMap<Path, String> files = new TreeMap<>();
        files.put(to.resolve("revoked.crl"), PemText.of(revocations));
        for (Certificate one : certificates) {
            String name =
                    one.authority() ? "authority" : "signer-" + one.serial().toString(16);
            files.put(to.resolve(name + ".pem"), PemText.of(one));
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            PemFile.write(file.getKey(), file.getValue());
        }
        return List.copyOf(files.keySet());
    }
}

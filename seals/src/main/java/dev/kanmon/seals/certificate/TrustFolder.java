package dev.kanmon.seals.certificate;

import dev.kanmon.seals.UnreadableSealException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/** What the files of a folder hold. */
final class TrustFolder {
    /** All States have some thousand authorities and signers in use; a folder of more is not one that somebody chose. */
    static final int MAXIMUM_FILES = 10_000;

    /** The master list of all States has about one and a half megabytes. */
    static final int MAXIMUM_FILE_BYTES = 16 << 20;

    /** Every authority and signer that the public directory of ICAO ever held fits twice. */
    static final int MAXIMUM_CERTIFICATES = 100_000;

    private static final String PEM = "-----BEGIN ";

    private final List<Certificate> certificates = new ArrayList<>();
    private final List<RevocationList> lists = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private TrustFolder() {}

    static TrustFolder read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> !file.getFileName().toString().startsWith(".") && Files.isRegularFile(file))
                    .limit(MAXIMUM_FILES + 1L)
                    .sorted()
                    .toList();
        }
        TrustFolder read = new TrustFolder();
        if (files.size() > MAXIMUM_FILES) {
            read.problems.add("The folder holds more than " + MAXIMUM_FILES + " files. It is left out.");
            return read;
        }
        files.forEach(read::file);
        return read;
    }

    List<Certificate> certificates() {
        return certificates;
    }

    List<RevocationList> lists() {
        return lists;
    }

    List<String> problems() {
        return problems;
    }

    private void file(Path file) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAXIMUM_FILE_BYTES + 1);
            if (bytes.length > MAXIMUM_FILE_BYTES) {
                problems.add(name + ": The file is larger than " + MAXIMUM_FILE_BYTES + " bytes.");
                return;
            }
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.contains(PEM)) {
                pem(name, text);
            } else {
                part(name, bytes);
            }
        } catch (IOException e) {
            problems.add(name + ": The file cannot be read.");
        }
    }

    private void pem(String name, String text) {
        try (PemReader reader = new PemReader(new BufferedReader(new StringReader(text)))) {
            int number = 1;
            for (PemObject one = reader.readPemObject(); one != null; one = reader.readPemObject()) {
                String place = name + ", part " + number++;
                switch (one.getType()) {
                    case "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE", "X509 CRL", "CMS", "PKCS7" ->
                        part(place, one.getContent());
                    default ->
                        // Such as a private key, which does not belong into a folder of what is trusted.
                        problems.add(place + ": This is no certificate, revocation list or master list.");
                }
            }
        } catch (IOException | RuntimeException e) {
            problems.add(name + ": The file is not in the form of PEM from some place on.");
        }
    }

    private void part(String place, byte[] der) {
        try {
            switch (Kind.of(der)) {
                case CERTIFICATE -> add(place, List.of(Certificate.read(der)));
                case REVOCATION_LIST -> lists.add(RevocationList.read(der));
                case MASTER_LIST -> {
                    MasterList list = MasterList.read(der);
                    add(place, list.authorities());
                    list.problems().forEach(problem -> problems.add(place + ": " + problem));
                }
            }
        } catch (UnreadableSealException e) {
            problems.add(place + ": " + e.getMessage());
        }
    }

    private void add(String place, List<Certificate> more) {
        if (certificates.size() + more.size() > MAXIMUM_CERTIFICATES) {
            problems.add(place + ": The folder holds more than " + MAXIMUM_CERTIFICATES + " certificates already.");
        } else {
            certificates.addAll(more);
        }
    }
}

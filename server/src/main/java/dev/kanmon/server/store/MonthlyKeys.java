package dev.kanmon.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/** The keys that wrap the data keys, one a month (UTC), each in a file of its own. Guarded by its owner's lock. */
final class MonthlyKeys {
    private static final String EXTENSION = ".key";
    private static final Pattern FILE = Pattern.compile("\\d{4}-\\d{2}\\.key");

    private final Path folder;
    private final Map<String, SecretKey> read = new HashMap<>();

    MonthlyKeys(Path folder) {
        this.folder = folder;
    }

    static String month(Instant at) {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC)).toString();
    }

    /** The month's key; made where it has none yet, and then on the disk. */
    SecretKey forWrapping(String month) throws IOException {
        SecretKey known = read.get(month);
        if (known == null) {
            known = AesGcm.key(SecretFile.readOrCreate(file(month)));
            read.put(month, known);
        }
        return known;
    }

    SecretKey forUnwrapping(String month) throws IOException {
        SecretKey known = read.get(month);
        if (known == null) {
            known = AesGcm.key(SecretFile.read(file(month)));
            read.put(month, known);
        }
        return known;
    }

    /** Deletes the keys of all other months. */
    void keepOnly(Set<String> months) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(
                            file -> FILE.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            String month = name.substring(0, name.length() - EXTENSION.length());
            if (!months.contains(month)) {
                read.remove(month);
                SecretFile.delete(file);
            }
        }
    }

    private Path file(String month) {
        return folder.resolve(month + EXTENSION);
    }
}

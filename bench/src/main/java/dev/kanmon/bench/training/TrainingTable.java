package dev.kanmon.bench.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text tables: those written by hand that stand beside this class, and those that training writes. */
final class TrainingTable {
    private TrainingTable() {}

    /** Lines of a hand-written table, without remarks. */
    static List<String> lines(String name) throws IOException {
        try (InputStream in = TrainingTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}

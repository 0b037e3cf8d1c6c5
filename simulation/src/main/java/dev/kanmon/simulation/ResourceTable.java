package dev.kanmon.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a table that ships with the simulation: tab-separated, comments first, then a header. */
final class ResourceTable {
    private ResourceTable() {}

    static List<String[]> rows(String name) {
        try (InputStream file = ResourceTable.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks " + name + " of the simulation");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " of the simulation cannot be read", e);
        }
    }
}

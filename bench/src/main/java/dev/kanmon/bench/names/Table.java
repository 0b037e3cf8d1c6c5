package dev.kanmon.bench.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tab-separated file with a header, in memory; quotes mean nothing. */
final class Table {
    /** Far more than the benchmark has; a larger file was named by mistake. */
    private static final int MAXIMUM_ROWS = 5_000_000;

    private final List<String> columns;
    private final List<String[]> rows;

    private Table(List<String> columns, List<String[]> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads a file.
     *
     * @throws IOException with a sentence if the file is missing, or a row has not as many cells as the header
     */
    static Table read(Path file, String... needed) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file + ". Name the folder of the benchmark.");
        }
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String header = lines.readLine();
            List<String> columns = List.of(header == null ? new String[0] : header.split("\t", -1));
            if (!columns.containsAll(Arrays.asList(needed))) {
                throw new IOException(file + " lacks one of the columns " + String.join(", ", needed));
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length != columns.size() || rows.size() == MAXIMUM_ROWS) {
                    throw new IOException(file + ", row " + (rows.size() + 1) + ": "
                            + (cells.length != columns.size()
                                    ? "not as many cells as the header has"
                                    : "more rows than " + MAXIMUM_ROWS));
                }
                rows.add(cells);
            }
            return new Table(columns, rows);
        }
    }

    int size() {
        return rows.size();
    }

    /** A cell; rows count from 0. */
    String cell(int row, String column) {
        return rows.get(row)[columns.indexOf(column)];
    }
}

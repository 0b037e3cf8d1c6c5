package dev.kanmon.server.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objects as a table of comma-separated values (RFC 4180): a header, a line each, lines ended by CRLF. */
public final class CsvTable {
    private static final String LINE_END = "\r\n";
    private static final String BETWEEN = "; ";

    /** What makes a spreadsheet take a cell for a formula when it stands first. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvTable() {}

    /**
     * The table of some objects.
     *
     * @param columns keys to show; what an object lacks is an empty cell, and a list in one cell is joined by semicolons
     */
    public static String of(List<String> columns, List<Map<String, Object>> rows) {
        return line(columns.stream().map(column -> cell(column)))
                + rows.stream()
                        .map(row -> line(columns.stream().map(column -> cell(row.get(column)))))
                        .collect(Collectors.joining());
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(",", "", LINE_END));
    }

    /** A number is written as it is, below zero too. */
    private static String cell(@Nullable Object value) {
        return value instanceof Number ? value.toString() : cell(text(value));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
            default -> value.toString();
        };
    }

    /** An apostrophe before what would be a formula: spreadsheets show it as text. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

package dev.kanmon.server.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The public shapes as comma-separated values (RFC 4180) with one header line. An object inside another is written as
 * columns {@code outer.inner}, a list of texts as one cell, a list of objects is left out: JSON has it.
 */
public final class CsvLines {
    private static final String BETWEEN = "; ";

    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvLines() {}

    /** A header and one line an object, each ended by CR LF; nothing where there is no object. */
    public static String of(Collection<Map<String, Object>> objects) {
        List<Map<String, String>> rows = objects.stream().map(CsvLines::row).toList();
        Set<String> columns = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (columns.isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder();
        line(lines, columns);
        for (Map<String, String> row : rows) {
            line(
                    lines,
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        return lines.toString();
    }

    private static Map<String, String> row(Map<String, Object> object) {
        Map<String, String> row = new LinkedHashMap<>();
        object.forEach((key, value) -> put(row, key, value));
        return row;
    }

    private static void put(Map<String, String> row, String column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> inside -> inside.forEach((key, part) -> put(row, column + '.' + key, part));
            case Collection<?> many -> {
                if (many.stream().noneMatch(Map.class::isInstance)) {
                    row.put(column, many.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)));
                }
            }
            default -> row.put(column, value.toString());
        }
    }

    private static void line(StringBuilder lines, Collection<String> cells) {
        List<String> quoted = new ArrayList<>();
        cells.forEach(cell -> quoted.add(quoted(cell)));
        lines.append(String.join(",", quoted)).append("\r\n");
    }

    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !isNumber(cell) ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?\\d{1,18}(\\.\\d{1,18})?");
    }
}

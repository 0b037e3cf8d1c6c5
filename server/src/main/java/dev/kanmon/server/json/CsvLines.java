package dev.kanmon.server.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Public shapes as a table with a column for each of their keys. An object inside another is columns {@code outer.inner};
 * a list of objects is left out: JSON has it.
 */
public final class CsvLines {
    private CsvLines() {}

    /** The table; nothing where there is no object. */
    public static String of(Collection<Map<String, Object>> objects) {
        List<Map<String, Object>> rows = objects.stream().map(CsvLines::row).toList();
        Set<String> columns = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return columns.isEmpty() ? "" : CsvTable.of(List.copyOf(columns), rows);
    }

    private static Map<String, Object> row(Map<String, Object> object) {
        Map<String, Object> row = new LinkedHashMap<>();
        object.forEach((key, value) -> put(row, key, value));
        return row;
    }

    private static void put(Map<String, Object> row, String column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> inside -> inside.forEach((key, part) -> put(row, column + '.' + key, part));
            case Collection<?> many -> {
                if (many.stream().noneMatch(Map.class::isInstance)) {
                    row.put(column, many);
                }
            }
            default -> row.put(column, value);
        }
    }
}

package dev.kanmon.clearance.watchlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the columns of a home-made list are, and what its comments above the header say for every row. */
final class PlainHeader {
    enum Column {
        ID,
        NAME,
        ALIASES,
        DOB,
        NATIONALITY,
        DOCUMENT,
        SOURCE,
        BASIS,
        EXPIRES;

        private String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<String> titles;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<Column, String> said;
    private final @Nullable String published;

    private PlainHeader(List<String> titles, Map<String, String> comments) {
        this.titles = titles;
        this.said = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int place = titles.indexOf(column.title());
            if (place >= 0) {
                places.put(column, place);
            }
        }
        for (Column column : List.of(Column.SOURCE, Column.BASIS, Column.EXPIRES)) {
            String value = comments.get(column.title());
            if (value != null) {
                said.put(column, value);
            }
        }
        this.published = comments.get("version");
    }

    /**
     * The header with these titles.
     *
     * @param comments lines above it, each beginning with {@code #}
     * @throws MalformedListException if {@code id} or {@code name} is not among the titles or one stands twice, or the
     *     comments give an expiry that is no day
     */
    static PlainHeader of(List<String> titles, List<String> comments) {
        if (!isHeader(titles)) {
            throw new MalformedListException(
                    "The list has no header. Begin it with a line of column names, each once and parted by tabs or commas,"
                            + " with id and name among them.");
        }
        Map<String, String> values = new HashMap<>();
        for (String comment : comments) {
            String text = comment.substring(1);
            int colon = text.indexOf(':');
            if (colon > 0 && !text.substring(colon + 1).isBlank()) {
                values.put(
                        text.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        text.substring(colon + 1).strip());
            }
        }
        String expires = values.get(Column.EXPIRES.title());
        if (expires != null && WatchListRow.day(expires) == null) {
            throw new MalformedListException(
                    "The comment # expires: is not YYYY-MM-DD. Write the last day of the list.");
        }
        return new PlainHeader(List.copyOf(titles), values);
    }

    static boolean isHeader(List<String> titles) {
        return titles.contains(Column.ID.title())
                && titles.contains(Column.NAME.title())
                && titles.stream().distinct().count() == titles.size();
    }

    int columns() {
        return titles.size();
    }

    /** Titles that mean nothing here. */
    List<String> ignored() {
        List<String> known = Arrays.stream(Column.values()).map(Column::title).toList();
        return titles.stream().filter(title -> !known.contains(title)).toList();
    }

    boolean namesNoSourceAndNoExpiry() {
        return said.get(Column.SOURCE) == null
                && said.get(Column.EXPIRES) == null
                && places.get(Column.SOURCE) == null
                && places.get(Column.EXPIRES) == null;
    }

    @Nullable
    String published() {
        return published;
    }

    /** Who asked for all rows, if the comments say so. */
    String source(String otherwise) {
        return Objects.requireNonNullElse(said.get(Column.SOURCE), otherwise);
    }

    /** The cell of a row, or what the comments say; null where both are empty. */
    @Nullable
    String value(List<String> cells, Column column) {
        Integer place = places.get(column);
        String cell =
                place == null || place >= cells.size() ? "" : cells.get(place).strip();
        return cell.isEmpty() ? said.get(column) : cell;
    }

    /** The values of a cell, parted by semicolons. */
    List<String> several(List<String> cells, Column column) {
        String value = value(cells, column);
        if (value == null) {
            return List.of();
        }
        if (value.indexOf(';') < 0) {
            return List.of(value);
        }
        List<String> values = new ArrayList<>();
        for (String part : value.split(";", -1)) {
            if (!part.isBlank()) {
                values.add(part.strip());
            }
        }
        return values;
    }
}

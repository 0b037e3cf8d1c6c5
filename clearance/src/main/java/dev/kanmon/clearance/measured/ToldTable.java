package dev.kanmon.clearance.measured;

import java.util.List;

/**
 * A table of counts as it is told to everybody.
 *
 * @param cells by row and column
 * @param rows total of each row
 * @param columns total of each column
 * @param whole the total of all
 */
public record ToldTable(List<List<ToldCount>> cells, List<ToldCount> rows, List<ToldCount> columns, ToldCount whole) {
    /** Copies the lists. */
    public ToldTable {
        cells = cells.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}

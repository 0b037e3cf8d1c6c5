package dev.kanmon.clearance.measured;

/** Least and most of every count and total of a told table, drawn from sums of rows and columns until nothing gets narrower. */
final class Bounds {
    private final int rows;
    private final int columns;
    private final ToldCount[][] told;
    private final long[][] least;
    private final long[][] most;
    private boolean narrower;

    private Bounds(ToldTable table) {
        rows = table.cells().size();
        columns = table.cells().getFirst().size();
        told = new ToldCount[rows + 1][columns + 1];
        least = new long[rows + 1][columns + 1];
        most = new long[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                ToldCount one = row < rows
                        ? (column < columns
                                ? table.cells().get(row).get(column)
                                : table.rows().get(row))
                        : (column < columns ? table.columns().get(column) : table.whole());
                told[row][column] = one;
                least[row][column] = Known.least(one);
                most[row][column] = one instanceof ToldCount.Withheld ? 100_000 : Known.most(one);
            }
        }
    }

    static Bounds of(ToldTable table) {
        Bounds bounds = new Bounds(table);
        do {
            bounds.narrower = false;
            for (int row = 0; row <= bounds.rows; row++) {
                bounds.sum(row, true);
            }
            for (int column = 0; column <= bounds.columns; column++) {
                bounds.sum(column, false);
            }
        } while (bounds.narrower);
        return bounds;
    }

    ToldCount told(int row, int column) {
        return told[row][column];
    }

    long least(int row, int column) {
        return least[row][column];
    }

    long most(int row, int column) {
        return most[row][column];
    }

    /** One row with its total, or one column with its. */
    private void sum(int line, boolean isRow) {
        int parts = isRow ? columns : rows;
        long leastSum = 0;
        long mostSum = 0;
        for (int i = 0; i < parts; i++) {
            leastSum += least[isRow ? line : i][isRow ? i : line];
            mostSum += most[isRow ? line : i][isRow ? i : line];
        }
        int totalRow = isRow ? line : rows;
        int totalColumn = isRow ? columns : line;
        within(totalRow, totalColumn, leastSum, mostSum);
        for (int i = 0; i < parts; i++) {
            int row = isRow ? line : i;
            int column = isRow ? i : line;
            within(
                    row,
                    column,
                    least[totalRow][totalColumn] - (mostSum - most[row][column]),
                    most[totalRow][totalColumn] - (leastSum - least[row][column]));
        }
    }

    private void within(int row, int column, long low, long high) {
        if (low > least[row][column]) {
            least[row][column] = low;
            narrower = true;
        }
        if (high < most[row][column]) {
            most[row][column] = high;
            narrower = true;
        }
    }
}

package dev.kanmon.bench.names;

import java.io.PrintWriter;
import java.util.List;

/** Prints rows, for people or for docs. */
final class RowTable {
    private static final String ROW = "%-7s %-76s %11s %12s %10s %10s  %s%n";

    private RowTable() {}

    static void print(PrintWriter out, String title, List<Row> rows) {
        out.println(title);
        out.println();
        out.printf(ROW, "", "measure", "ours", "bar", "best open", "n", "");
        for (Row row : rows) {
            out.printf(
                    ROW,
                    row.verdict(),
                    row.measure(),
                    row.figureText(),
                    row.barText(),
                    row.others(),
                    row.nText(),
                    row.note());
        }
        out.println();
        long bars = rows.stream().filter(row -> row.bar() != null).count();
        long missed = rows.stream().filter(Row::missed).count();
        out.println(bars - missed + " of " + bars + " bars are met.");
    }

    static void markdown(PrintWriter out, String title, List<Row> rows) {
        out.println(title);
        out.println();
        out.println("| measure | ours | bar | best open system | n | | note |");
        out.println("|---|---|---|---|---|---|---|");
        for (Row row : rows) {
            out.println("| "
                    + String.join(
                            " | ",
                            row.measure().strip(),
                            row.figureText(),
                            row.barText(),
                            row.others(),
                            row.nText(),
                            row.verdict(),
                            row.note())
                    + " |");
        }
    }
}

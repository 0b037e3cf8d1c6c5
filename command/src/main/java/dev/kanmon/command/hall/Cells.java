package dev.kanmon.command.hall;

import dev.kanmon.command.terminal.Columns;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows whose columns are as wide as their widest cell: the first from the left, the others to the right. */
final class Cells {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** One more row; rows may have different numbers of cells. */
    Cells row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    void print(PrintWriter out) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Columns.width(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String blanks = " ".repeat(widths.get(i) - Columns.width(row.get(i)));
                text.append(i == 0 ? row.get(i) + blanks : GAP + blanks + row.get(i));
            }
            out.println(text.toString().stripTrailing());
        }
    }
}

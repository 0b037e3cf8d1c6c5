package dev.kanmon.clearance.calibration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells of one line of comma-separated values (RFC 4180). No value of a log holds a line break, so none is taken. */
final class LogCells {
    private LogCells() {}

    /** The cells; null where the quotes are wrong. */
    static @Nullable List<String> of(String line) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (true) {
            if (at < line.length() && line.charAt(at) == '"') {
                StringBuilder cell = new StringBuilder();
                at = quoted(line, at + 1, cell);
                if (at < 0) {
                    return null;
                }
                cells.add(cell.toString());
            } else {
                int comma = line.indexOf(',', at);
                int end = comma < 0 ? line.length() : comma;
                String cell = line.substring(at, end);
                if (cell.indexOf('"') >= 0) {
                    return null;
                }
                cells.add(cell);
                at = end;
            }
            if (at == line.length()) {
                return cells;
            }
            at++;
        }
    }

    /** Reads up to the closing quote; the place after it, which is the end or a comma, or -1 where there is none such. */
    private static int quoted(String line, int from, StringBuilder cell) {
        for (int at = from; at < line.length(); at++) {
            if (line.charAt(at) != '"') {
                cell.append(line.charAt(at));
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                return at + 1 == line.length() || line.charAt(at + 1) == ',' ? at + 1 : -1;
            }
        }
        return -1;
    }
}

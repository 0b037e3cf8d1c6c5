package dev.kanmon.clearance.watchlist;

import java.util.ArrayList;
import java.util.List;

/** One record of comma-separated values (RFC 4180), fed line by line. A quote inside an unquoted cell is a letter. */
final class CsvRecord {
    /** What the lines so far amount to. */
    enum State {
        WHOLE,
        /** A quote is open: the record may go on in the next line. */
        OPEN,
        /** Text follows a closed quote. */
        BROKEN
    }

    private enum At {
        START,
        UNQUOTED,
        QUOTED,
        AFTER_QUOTE
    }

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private At at = At.START;

    State feed(String line) {
        if (at == At.QUOTED) {
            cell.append('\n');
        }
        for (int i = 0; i < line.length(); i++) {
            char next = line.charAt(i);
            switch (at) {
                case START -> {
                    if (next == ',') {
                        end();
                    } else if (next == '"') {
                        at = At.QUOTED;
                    } else if (!isBlank(next)) {
                        at = At.UNQUOTED;
                        cell.append(next);
                    }
                }
                case UNQUOTED -> {
                    if (next == ',') {
                        end();
                    } else {
                        cell.append(next);
                    }
                }
                case QUOTED -> {
                    if (next != '"') {
                        cell.append(next);
                    } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                        cell.append(next);
                        i++;
                    } else {
                        at = At.AFTER_QUOTE;
                    }
                }
                case AFTER_QUOTE -> {
                    if (next == ',') {
                        end();
                    } else if (!isBlank(next)) {
                        return State.BROKEN;
                    }
                }
            }
        }
        if (at == At.QUOTED) {
            return State.OPEN;
        }
        end();
        return State.WHOLE;
    }

    /** The cells of a whole record, without blanks around them. */
    String[] cells() {
        return cells.toArray(String[]::new);
    }

    private void end() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        at = At.START;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t';
    }
}

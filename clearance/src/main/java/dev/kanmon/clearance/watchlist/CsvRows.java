package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.watchlist.BoundedLines.Line;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of a comma-separated file. A quoted cell may hold line ends, but a quote that is never closed costs its own line
 * alone: the lines after it belong to the record only if the quote closes within {@value #MAXIMUM_LINES} lines and the
 * record then has exactly the columns of its list; else reading goes on at the very next line.
 */
final class CsvRows {
    /** Lines of one record: notes in lists have a few; far fewer rows can be looked at in vain after a bad quote. */
    static final int MAXIMUM_LINES = 20;

    /** Ends text files of old systems (Ctrl-Z). */
    private static final String END_OF_FILE = "\u001A";

    /** One record or what is wrong with it. */
    sealed interface Row {
        /** Cells in a list, since records compare by content. */
        record Cells(long row, List<String> cells, boolean western) implements Row {}

        record Bad(long row, RejectedRow.Reason reason) implements Row {}
    }

    private final BoundedLines lines;
    private boolean westernToo = true;
    private final Deque<Line> ahead = new ArrayDeque<>();

    CsvRows(BoundedLines lines) {
        this.lines = lines;
    }

    /** From now on lines that are no UTF-8 are refused; until then they are read as Windows-1252. */
    void utf8Only() {
        westernToo = false;
    }

    /** The next line as it stands, comments too; null at the end. */
    @Nullable
    Line line() throws IOException {
        Line next = ahead.poll();
        return next == null ? lines.next() : next;
    }

    /** A line that {@link #line} gave is read once more. */
    void back(Line line) {
        ahead.addFirst(line);
    }

    /**
     * The next record, blank lines and comments left out; null at the end.
     *
     * @param columns cells that a record over several lines must have
     */
    @Nullable
    Row next(int columns) throws IOException {
        for (Line line = line(); line != null; line = line()) {
            switch (line) {
                case Line.TooLong(long row) -> {
                    return new Row.Bad(row, RejectedRow.Reason.LINE_TOO_LONG);
                }
                case Line.NotUtf8(long row, String western) -> {
                    return westernToo
                            ? record(row, western, columns, true)
                            : new Row.Bad(row, RejectedRow.Reason.NOT_UTF_8);
                }
                case Line.Text(long row, String text) -> {
                    if (!isSkipped(text)) {
                        return record(row, text, columns, false);
                    }
                }
            }
        }
        return null;
    }

    static boolean isSkipped(String text) {
        return text.isBlank() || text.startsWith("#") || text.equals(END_OF_FILE);
    }

    private Row record(long row, String text, int columns, boolean western) throws IOException {
        CsvRecord record = new CsvRecord();
        CsvRecord.State state = record.feed(text);
        int characters = text.length();
        List<Line> taken = new ArrayList<>(0);
        while (state == CsvRecord.State.OPEN && taken.size() < MAXIMUM_LINES) {
            Line line = line();
            if (line == null) {
                break;
            }
            taken.add(line);
            if (!(line instanceof Line.Text(long next, String more))
                    || characters + more.length() > WatchListReader.MAXIMUM_LINE_BYTES) {
                break;
            }
            characters += more.length();
            state = record.feed(more);
        }
        if (state == CsvRecord.State.WHOLE && (taken.isEmpty() || record.cells().length == columns)) {
            return new Row.Cells(row, List.of(record.cells()), western);
        }
        for (Line line : taken.reversed()) {
            ahead.addFirst(line);
        }
        return new Row.Bad(row, RejectedRow.Reason.QUOTE);
    }
}

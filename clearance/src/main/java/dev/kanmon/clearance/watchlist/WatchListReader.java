package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.watchlist.BoundedLines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the tab-separated form of a watch list: UTF-8, a header, one entry a row, lines that start with {@code #} are
 * comments. Columns, in any order: {@code id}, {@code name} (surname first), {@code aliases}, {@code dob} ({@code
 * YYYY-MM-DD} or {@code YYYY}), {@code nationality}, {@code document} ({@code ISSUER:NUMBER}), {@code source}, {@code
 * basis}, {@code expires} (last day); {@code aliases}, {@code dob} and {@code document} hold several values parted by
 * semicolons. Only {@code id} and {@code name} must be there. Quotes mean nothing.
 *
 * <p>A row that cannot be taken is told and harms no other.
 */
public final class WatchListReader {
    /** A person with dozens of aliases and documents fits many times over; a longer line is no row of a list. */
    public static final int MAXIMUM_LINE_BYTES = 64 * 1024;

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final Set<String> KNOWN =
            Set.of(ID, NAME, "aliases", "dob", "nationality", "document", "source", "basis", "expires");

    private final List<WatchListEntry> entries = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private WatchListReader() {}

    /**
     * Reads a list.
     *
     * @param id the list's id, by which decisions cite it
     * @param source who keeps the list
     * @param content the file; not closed here
     * @throws MalformedListException if there is no header with {@code id} and {@code name}, or there are too many rows
     */
    public static WatchListReading read(String id, String source, InputStream content) throws IOException {
        return new WatchListReader().readAll(id, source, new BoundedLines(content, MAXIMUM_LINE_BYTES));
    }

    private WatchListReading readAll(String id, String source, BoundedLines lines) throws IOException {
        List<String> columns = header(lines);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (entries.size() + rejected.size() == WatchList.MAXIMUM_ENTRIES) {
                throw new MalformedListException(
                        "The list has more than " + WatchList.MAXIMUM_ENTRIES + " rows. Split it into several lists.");
            }
            switch (line) {
                case Line.TooLong(long row) -> rejected.add(new RejectedRow(row, RejectedRow.Reason.LINE_TOO_LONG));
                case Line.NotUtf8(long row) -> rejected.add(new RejectedRow(row, RejectedRow.Reason.NOT_UTF_8));
                case Line.Text(long row, String text) -> {
                    if (!isSkipped(text)) {
                        take(row, text, columns);
                    }
                }
            }
        }
        List<String> ignored =
                columns.stream().filter(column -> !KNOWN.contains(column)).toList();
        return new WatchListReading(WatchList.of(id, source, entries), rejected, ignored);
    }

    private static List<String> header(BoundedLines lines) throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (line instanceof Line.Text(long row, String text) && isSkipped(text)) {
                continue;
            }
            if (line instanceof Line.Text(long row, String text)) {
                List<String> columns =
                        Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
                if (columns.contains(ID)
                        && columns.contains(NAME)
                        && columns.stream().distinct().count() == columns.size()) {
                    return columns;
                }
            }
            break;
        }
        throw new MalformedListException(
                "The list has no header. Begin it with a line of column names, each once and parted by tabs, with id and"
                        + " name among them.");
    }

    private static boolean isSkipped(String text) {
        return text.isBlank() || text.startsWith("#");
    }

    private void take(long row, String text, List<String> columns) {
        String[] cells = text.split("\t", -1);
        if (cells.length > columns.size()) {
            rejected.add(new RejectedRow(row, RejectedRow.Reason.TOO_MANY_COLUMNS));
            return;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            values.put(columns.get(i), cells[i].strip());
        }
        switch (WatchListRow.read(values)) {
            case WatchListRow.Refused(RejectedRow.Reason reason) -> rejected.add(new RejectedRow(row, reason));
            case WatchListRow.Taken(WatchListEntry entry) -> {
                if (ids.add(entry.id())) {
                    entries.add(entry);
                } else {
                    rejected.add(new RejectedRow(row, RejectedRow.Reason.DUPLICATE_ID));
                }
            }
        }
    }
}

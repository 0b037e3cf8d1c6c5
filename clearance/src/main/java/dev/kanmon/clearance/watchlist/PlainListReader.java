package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.watchlist.BoundedLines.Line;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads home-made lists: parted by tabs, where quotes mean nothing, or by commas with the quotes of RFC 4180. */
final class PlainListReader {
    private final PlainHeader header;
    private final ListTerms terms;
    private final Gathering gathering = new Gathering();

    private PlainListReader(PlainHeader header, ListTerms terms) {
        this.header = header;
        this.terms = terms;
    }

    /** Reads the rows below a header whose titles are parted by tabs. */
    static WatchListReading tabs(String id, ListTerms terms, PlainHeader header, CsvRows rows) throws IOException {
        return new PlainListReader(header, terms).tabs(id, rows);
    }

    /** Reads the rows below a header whose titles are parted by commas. */
    static WatchListReading commas(String id, ListTerms terms, PlainHeader header, CsvRows rows) throws IOException {
        return new PlainListReader(header, terms).commas(id, rows);
    }

    private WatchListReading tabs(String id, CsvRows lines) throws IOException {
        for (Line line = lines.line(); line != null; line = lines.line()) {
            switch (line) {
                case Line.TooLong(long row) -> gathering.reject(row, RejectedRow.Reason.LINE_TOO_LONG);
                case Line.NotUtf8(long row, String western) -> gathering.reject(row, RejectedRow.Reason.NOT_UTF_8);
                case Line.Text(long row, String text) -> {
                    if (!CsvRows.isSkipped(text)) {
                        take(row, Arrays.asList(text.split("\t", -1)));
                    }
                }
            }
        }
        return finish(id);
    }

    private WatchListReading commas(String id, CsvRows rows) throws IOException {
        for (CsvRows.Row row = next(rows); row != null; row = next(rows)) {
            switch (row) {
                case CsvRows.Row.Bad(long line, RejectedRow.Reason reason) -> gathering.reject(line, reason);
                case CsvRows.Row.Cells(long line, List<String> cells, boolean western) -> take(line, cells);
            }
        }
        return finish(id);
    }

    private CsvRows.@Nullable Row next(CsvRows rows) throws IOException {
        return rows.next(header.columns());
    }

    private void take(long row, List<String> cells) {
        if (cells.size() > header.columns()) {
            gathering.reject(row, RejectedRow.Reason.TOO_MANY_COLUMNS);
            return;
        }
        switch (WatchListRow.read(header, cells, terms, gathering)) {
            case WatchListRow.Refused(RejectedRow.Reason reason) -> gathering.reject(row, reason);
            case WatchListRow.Taken(EntryDraft draft, boolean forOneRun) -> {
                if (gathering.take(row, draft) && forOneRun) {
                    gathering.count(ReadingNote.Kind.FOR_ONE_RUN);
                }
            }
        }
    }

    private WatchListReading finish(String id) {
        return gathering.finish(id, header.source(id), header.ignored());
    }
}

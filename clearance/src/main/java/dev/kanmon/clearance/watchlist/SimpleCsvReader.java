package dev.kanmon.clearance.watchlist;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code targets.simple.csv} of OpenSanctions; columns in any order, values of one cell parted by semicolons. */
final class SimpleCsvReader {
    private static final String SOURCE = "OpenSanctions";

    private final List<String> titles;
    private final Gathering gathering = new Gathering();

    private SimpleCsvReader(List<String> titles) {
        this.titles = titles;
    }

    static boolean isHeader(List<String> titles) {
        return titles.containsAll(List.of("id", "schema", "name", "aliases", "birth_date"));
    }

    static WatchListReading read(String id, List<String> titles, CsvRows rows) throws IOException {
        SimpleCsvReader reader = new SimpleCsvReader(titles);
        for (CsvRows.Row row = rows.next(titles.size()); row != null; row = rows.next(titles.size())) {
            switch (row) {
                case CsvRows.Row.Bad(long line, RejectedRow.Reason reason) -> reader.gathering.reject(line, reason);
                case CsvRows.Row.Cells(long line, List<String> cells, boolean western) -> reader.take(line, cells);
            }
        }
        return reader.gathering.finish(id, SOURCE, List.of());
    }

    private void take(long row, List<String> cells) {
        if (cells.size() != titles.size()) {
            gathering.reject(row, RejectedRow.Reason.SHAPE);
            return;
        }
        ReadingNote.Kind leftOut = OpenSanctionsSchema.leftOut(cell(cells, "schema"));
        if (leftOut != null) {
            gathering.count(leftOut);
            return;
        }
        EntryDraft draft = new EntryDraft(cell(cells, "id"));
        draft.name(cell(cells, "name"));
        several(cells, "aliases").forEach(draft::name);
        several(cells, "birth_date").forEach(draft::birth);
        several(cells, "countries").forEach(draft::nationality);
        several(cells, "identifiers").forEach(number -> draft.document(null, number));
        draft.basis(shared(cells, "sanctions"));
        draft.source(shared(cells, "dataset"));
        draft.published(shared(cells, "last_change"));
        gathering.take(row, draft);
    }

    private @Nullable String shared(List<String> cells, String title) {
        return gathering.shared(cell(cells, title));
    }

    private List<String> several(List<String> cells, String title) {
        return List.of(cell(cells, title).split(";", -1));
    }

    private String cell(List<String> cells, String title) {
        int place = titles.indexOf(title);
        return place < 0 ? "" : cells.get(place);
    }
}

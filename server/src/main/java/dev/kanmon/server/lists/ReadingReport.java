package dev.kanmon.server.lists;

import dev.kanmon.clearance.watchlist.ReadingNote;
import dev.kanmon.clearance.watchlist.RejectedRow;
import dev.kanmon.clearance.watchlist.WatchListReading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the keeper of a list is told of it: every row that was not taken, or how many of a kind where they are many. */
public final class ReadingReport {
    /** Rows told one by one; of more, nobody reads each. */
    static final int ROWS = 20;

    private ReadingReport() {}

    /** The sentences, each with the place it is about; none of them holds anything of a row. */
    public static List<String> of(ListFile file, WatchListReading reading) {
        List<String> sentences = new ArrayList<>();
        Map<RejectedRow.Reason, Long> more = new EnumMap<>(RejectedRow.Reason.class);
        for (RejectedRow row : reading.rejected()) {
            if (sentences.size() < ROWS) {
                sentences.add(file.place(row) + ": " + row.reason().sentence());
            } else {
                more.merge(row.reason(), 1L, Long::sum);
            }
        }
        String list = file.parts().getFirst().toString();
        more.forEach((reason, count) -> sentences.add(list + ", " + count + " more rows: " + reason.sentence()));
        for (String column : reading.ignoredColumns()) {
            sentences.add(list + ": the column " + column + " means nothing here.");
        }
        for (ReadingNote note : reading.notes()) {
            sentences.add(list + ": " + note.sentence());
        }
        return sentences;
    }
}

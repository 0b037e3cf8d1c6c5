package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.calibration.RefusedRow.Reason;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Readiness;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a log row by row. */
final class LogReader {
    /** Ids of halls and lanes are short words. */
    static final int MAXIMUM_ID = 40;

    /** With a digit besides: a column of names put under this head is not taken for voyages. */
    private static final Pattern VOYAGE = Pattern.compile("[A-Z0-9][A-Z0-9 -]{0,38}");

    private final Map<LogColumn, Integer> places;
    private final int width;
    private final List<Passage> passages = new ArrayList<>();
    private final List<RefusedRow> firstRefused = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private long refused;

    private LogReader(List<String> header) {
        places = places(header);
        width = header.size();
    }

    static HallLog read(String name, InputStream content) throws IOException {
        LogLines lines = new LogLines(content);
        LogLines.Line first = lines.next();
        List<String> header = first == null || first.fault() != null ? null : LogCells.of(first.text());
        if (header == null) {
            throw new MalformedLogException(
                    "The log has no header. Its first line names the columns, with commas: some of " + LogColumn.known()
                            + ".");
        }
        LogReader reader = new LogReader(header);
        for (LogLines.Line line = lines.next(); line != null; line = lines.next()) {
            reader.take(line);
        }
        return reader.log(name);
    }

    /** Names no unknown column: the first line of a file without header may hold people's names. */
    private static Map<LogColumn, Integer> places(List<String> header) {
        Map<LogColumn, Integer> places = new EnumMap<>(LogColumn.class);
        for (int i = 0; i < header.size(); i++) {
            int number = i + 1;
            LogColumn column = LogColumn.titled(header.get(i))
                    .orElseThrow(() -> new MalformedLogException("Column " + number
                            + " of the header is not known. A log holds nothing about people but " + LogColumn.known()
                            + ". Take all other columns out before you give it."));
            if (places.put(column, i) != null) {
                throw new MalformedLogException("The header names " + column.title() + " twice.");
            }
        }
        if (places.keySet().stream().noneMatch(LogColumn::isMoment)) {
            throw new MalformedLogException(
                    "The log tells no moment. Give it some of spot_in, off, reached, called, done.");
        }
        return places;
    }

    private void take(LogLines.Line line) {
        if (line.fault() == null && line.text().isEmpty()) {
            return;
        }
        if (passages.size() + refused >= HallLog.MAXIMUM_ROWS) {
            throw new MalformedLogException(
                    "The log has more than " + HallLog.MAXIMUM_ROWS + " rows. Give it in parts.");
        }
        Reason reason = line.fault() == null ? taken(line.text()) : line.fault();
        if (reason != null) {
            refused++;
            if (firstRefused.size() < HallLog.TOLD_ROWS) {
                firstRefused.add(new RefusedRow(line.number(), reason));
            }
        }
    }

    private @Nullable Reason taken(String line) {
        List<String> cells = LogCells.of(line);
        if (cells == null) {
            return Reason.QUOTE;
        }
        if (cells.size() != width) {
            return Reason.COLUMNS;
        }
        try {
            String hall = id(cells, LogColumn.HALL);
            String voyage = cell(cells, LogColumn.VOYAGE);
            if (voyage != null
                    && !(VOYAGE.matcher(voyage).matches() && voyage.chars().anyMatch(c -> c >= '0' && c <= '9'))) {
                return Reason.VOYAGE;
            }
            Passage passage = new Passage(
                    hall,
                    voyage,
                    moment(cells, LogColumn.SPOT_IN),
                    moment(cells, LogColumn.OFF),
                    moment(cells, LogColumn.REACHED),
                    moment(cells, LogColumn.CALLED),
                    moment(cells, LogColumn.DONE),
                    id(cells, LogColumn.LANE),
                    word(cells, LogColumn.GROUP, Group.values(), Reason.GROUP),
                    word(cells, LogColumn.READINESS, Readiness.values(), Reason.READINESS));
            if (Double.isNaN(passage.first())) {
                return Reason.NO_MOMENT;
            }
            passages.add(passage);
            return null;
        } catch (BadCell bad) {
            return bad.reason;
        }
    }

    private @Nullable String cell(List<String> cells, LogColumn column) {
        Integer place = places.get(column);
        if (place == null || cells.get(place).isEmpty()) {
            return null;
        }
        // A million rows hold a few hundred different words.
        return column.isMoment() ? cells.get(place) : words.computeIfAbsent(cells.get(place), word -> word);
    }

    private @Nullable String id(List<String> cells, LogColumn column) throws BadCell {
        String id = cell(cells, column);
        if (id != null && id.length() > MAXIMUM_ID) {
            throw new BadCell(Reason.ID_TOO_LONG);
        }
        return id;
    }

    private double moment(List<String> cells, LogColumn column) throws BadCell {
        String moment = cell(cells, column);
        if (moment == null) {
            return Double.NaN;
        }
        return LogMoment.seconds(moment).orElseThrow(() -> new BadCell(Reason.MOMENT));
    }

    private <T extends Enum<T>> @Nullable T word(List<String> cells, LogColumn column, T[] values, Reason reason)
            throws BadCell {
        String word = cell(cells, column);
        if (word == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadCell(reason));
    }

    private HallLog log(String name) {
        long rows = passages.size() + refused;
        if (passages.isEmpty() || refused > HallLog.MAXIMUM_REFUSED_SHARE * rows) {
            throw new MalformedLogException(
                    refused == 0
                            ? "The log has no rows."
                            : refused + " of " + rows + " rows cannot be read, the first in line "
                                    + firstRefused.getFirst().line() + ": "
                                    + firstRefused.getFirst().reason().sentence());
        }
        return new HallLog(name, passages, refused, firstRefused);
    }

    /** Ends the reading of one row; holds nothing of it. */
    private static final class BadCell extends Exception {
        final Reason reason;

        BadCell(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }
}

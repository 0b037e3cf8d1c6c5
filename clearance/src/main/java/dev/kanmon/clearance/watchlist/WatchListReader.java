package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.watchlist.BoundedLines.Line;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a watch list in any form it knows, told by what stands in the file and not by its name:
 *
 * <ul>
 *   <li>a home-made list: UTF-8, a header, one entry a row, parted by tabs or commas; columns in any order: {@code id},
 *       {@code name} (surname first), {@code aliases}, {@code dob}, {@code nationality}, {@code document} ({@code
 *       ISSUER:NUMBER}), {@code source}, {@code basis}, {@code expires} (last day). Lines that start with {@code #} are
 *       comments; {@code # source: ...}, {@code # basis: ...}, {@code # expires: ...} and {@code # version: ...} above the
 *       header hold for every row that does not say otherwise. Values of one cell are parted by semicolons;
 *   <li>OFAC's list of Specially Designated Nationals, as CSV (SDN, with ALT, ADD and SDN_COMMENTS where given) or XML;
 *   <li>the consolidated list of the United Nations Security Council, XML;
 *   <li>OpenSanctions: {@code targets.simple.csv}, and FollowTheMoney entities as JSON, one a line.
 * </ul>
 *
 * <p>A row that cannot be taken is told and harms no other.
 */
public final class WatchListReader {
    /** A person with dozens of aliases and documents fits many times over; a longer line is no row of a list. */
    public static final int MAXIMUM_LINE_BYTES = 64 * 1024;

    /** Comment lines above a header, far more than any licence text has. */
    private static final int MAXIMUM_COMMENTS = 1_000;

    /** Rows looked at to tell a file without header; the first may be a bad one. */
    private static final int SAMPLED_ROWS = 10;

    private static final int BYTE_ORDER_MARK = 0xEF;
    private static final int PEEKED_BYTES = 4 * 1024;
    private static final String NOT_KNOWN =
            "The list has no form that is known. Give a home-made list with a header of column names, id and name among"
                    + " them, or a file of OFAC, the UN Security Council or OpenSanctions as it is published.";

    private WatchListReader() {}

    /**
     * Reads a list of one file.
     *
     * @param id the list's id, by which decisions cite it
     * @param terms what holds for rows of a home-made list that do not say who asked for them and when they end
     * @param content the file; not closed here
     * @throws MalformedListException if the form is not known, there are too many rows, or XML is not well-formed
     */
    public static WatchListReading read(String id, ListTerms terms, InputStream content) throws IOException {
        return read(id, terms, List.of(content));
    }

    /**
     * Reads a list of one file, or of the several CSV files of OFAC's list in any order.
     *
     * @param id the list's id, by which decisions cite it
     * @param terms what holds for rows of a home-made list that do not say who asked for them and when they end
     * @param parts the files; not closed here
     * @throws MalformedListException as above, or if several files do not belong together
     */
    public static WatchListReading read(String id, ListTerms terms, List<InputStream> parts) throws IOException {
        List<OfacCsvReader.Part> ofac = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            BufferedInputStream content = new BufferedInputStream(parts.get(part), 1 << 16);
            char first = firstCharacter(content);
            if (parts.size() == 1 && first == '<') {
                return xml(id, XmlEntries.open(content));
            }
            if (parts.size() == 1 && first == '{') {
                return FtmReader.read(id, new BoundedLines(content, FtmReader.MAXIMUM_LINE_BYTES));
            }
            CsvRows rows = new CsvRows(new BoundedLines(content, MAXIMUM_LINE_BYTES));
            List<String> comments = new ArrayList<>();
            Line line = firstLine(rows, comments);
            List<String> cells = cells(line);
            boolean header = PlainHeader.isHeader(cells) || isTabs(line);
            OfacCsvReader.File file = header ? null : ofacFile(rows, line);
            if (file == null && parts.size() == 1) {
                return withHeader(id, terms, cells, comments, line, rows);
            }
            if (file == null) {
                throw new MalformedListException(
                        "Only the CSV files of OFAC's list are read together. Give other lists one by one.");
            }
            ofac.add(new OfacCsvReader.Part(part, file, rows));
        }
        return OfacCsvReader.read(id, ofac);
    }

    private static WatchListReading xml(String id, XmlEntries xml) throws IOException {
        return switch (xml.root()) {
            case OfacXmlReader.ROOT -> OfacXmlReader.read(id, xml);
            case UnXmlReader.ROOT -> UnXmlReader.read(id, xml);
            default -> throw new MalformedListException(NOT_KNOWN);
        };
    }

    private static WatchListReading withHeader(
            String id, ListTerms terms, List<String> cells, List<String> comments, Line line, CsvRows rows)
            throws IOException {
        rows.utf8Only();
        if (line instanceof Line.Text(long row, String text) && isTabs(line)) {
            List<String> titles =
                    Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
            return PlainListReader.tabs(id, terms, PlainHeader.of(titles, comments), rows);
        }
        if (SimpleCsvReader.isHeader(cells)) {
            return SimpleCsvReader.read(id, cells, rows);
        }
        if (!PlainHeader.isHeader(cells)) {
            throw new MalformedListException(NOT_KNOWN);
        }
        return PlainListReader.commas(id, terms, PlainHeader.of(cells, comments), rows);
    }

    /** The first character that is no blank, or a blank if there is none near. */
    private static char firstCharacter(BufferedInputStream content) throws IOException {
        content.mark(PEEKED_BYTES);
        byte[] first = content.readNBytes(PEEKED_BYTES);
        content.reset();
        int at = first.length > 2 && (first[0] & 0xFF) == BYTE_ORDER_MARK ? 3 : 0;
        while (at < first.length && Character.isWhitespace(first[at])) {
            at++;
        }
        return at < first.length ? (char) (first[at] & 0xFF) : ' ';
    }

    /** The first line that is neither blank nor a comment. */
    private static Line firstLine(CsvRows rows, List<String> comments) throws IOException {
        for (Line line = rows.line(); line != null; line = rows.line()) {
            if (!(line instanceof Line.Text(long row, String text)) || !CsvRows.isSkipped(text)) {
                return line;
            }
            if (text.startsWith("#") && comments.size() < MAXIMUM_COMMENTS) {
                comments.add(text);
            }
        }
        throw new MalformedListException(NOT_KNOWN);
    }

    /** Which of OFAC's files this is, by the first of its rows that is one; null for none. All lines are read once more. */
    private static OfacCsvReader.@Nullable File ofacFile(CsvRows rows, Line first) throws IOException {
        List<Line> lines = new ArrayList<>();
        OfacCsvReader.File file = null;
        for (Line line = first; line != null; line = rows.line()) {
            lines.add(line);
            file = OfacCsvReader.File.of(cells(line));
            if (file != null || lines.size() == SAMPLED_ROWS) {
                break;
            }
        }
        for (Line line : lines.reversed()) {
            rows.back(line);
        }
        if (file == null) {
            rows.line();
        }
        return file;
    }

    private static boolean isTabs(Line line) {
        return line instanceof Line.Text(long row, String text) && text.indexOf('\t') >= 0;
    }

    private static List<String> cells(Line line) {
        CsvRecord record = new CsvRecord();
        String text = switch (line) {
            case Line.Text(long row, String utf8) -> utf8;
            case Line.NotUtf8(long row, String western) -> western;
            case Line.TooLong(long row) -> "";
        };
        return record.feed(text) == CsvRecord.State.WHOLE ? List.of(record.cells()) : List.of("");
    }
}

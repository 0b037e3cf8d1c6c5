package dev.kanmon.command;

import dev.kanmon.clearance.port.States;
import dev.kanmon.command.InputLines.Line;
import dev.kanmon.names.BirthDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated file of names: UTF-8, a header, one person a row, columns in any order. Quotes mean nothing; blank lines
 * are skipped. A row that cannot be taken is told and harms no other.
 */
final class NameTable {
    /** More than all public lists of the world together hold, and what a few gigabytes of memory bear. */
    static final int MAXIMUM_ROWS = 5_000_000;

    /** A person with dozens of aliases fits many times over. */
    static final int MAXIMUM_LINE_BYTES = 64 * 1024;

    private final Path file;
    private final String nameColumn;
    private final PrintWriter err;
    private boolean complete = true;

    /**
     * Reads nothing yet.
     *
     * @param nameColumn the column that holds the name
     * @param err where rows that cannot be taken are told
     */
    NameTable(Path file, String nameColumn, PrintWriter err) {
        this.file = file;
        this.nameColumn = nameColumn;
        this.err = err;
    }

    /**
     * One person.
     *
     * @param names the name and the aliases, at least one, none blank
     * @param births every day the birth date may mean; empty where it is absent or cannot be read
     * @param nationality alpha-3, absent where it is not told
     */
    record Row(
            String id,
            List<String> names,
            List<BirthDate> births,
            @Nullable String nationality) {
        Row {
            names = List.copyOf(names);
            births = List.copyOf(births);
        }
    }

    /** The file cannot be read as a table at all; the message is a sentence that says what to do. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String sentence) {
            super(sentence);
        }
    }

    /** Hands on each row in turn. */
    void read(Consumer<Row> rows) throws UnreadableException {
        try (InputStream content = Files.newInputStream(file)) {
            read(new InputLines(content, MAXIMUM_LINE_BYTES), rows);
        } catch (NoSuchFileException missing) {
            throw unreadable("There is no such file.");
        } catch (IOException failed) {
            throw unreadable("The file cannot be read. Is it a file, and may you read it?");
        }
    }

    /** Whether every row so far could be taken. */
    boolean isComplete() {
        return complete;
    }

    private void read(InputLines lines, Consumer<Row> rows) throws IOException, UnreadableException {
        Places columns = header(lines.next());
        int count = 0;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (count++ == MAXIMUM_ROWS) {
                throw unreadable("It has more than " + MAXIMUM_ROWS + " rows. Split it into several files.");
            }
            switch (line) {
                case Line.TooLong(long number) -> leaveOut(number, "is longer than " + MAXIMUM_LINE_BYTES + " bytes");
                case Line.NotUtf8(long number) -> leaveOut(number, "is not UTF-8");
                case Line.Text(long number, String text) -> {
                    if (!text.isBlank()) {
                        take(number, text.split("\t", -1), columns, rows);
                    }
                }
            }
        }
    }

    /** Places of the columns; -1 for one that is not there. */
    private record Places(int id, int name, int aliases, int dob, int nationality, int count) {}

    private Places header(@Nullable Line line) throws UnreadableException {
        List<String> names = line instanceof Line.Text(long number, String text)
                ? Arrays.stream(text.split("\t", -1)).map(String::strip).toList()
                : List.of();
        if (!names.contains("id")
                || !names.contains(nameColumn)
                || names.stream().distinct().count() < names.size()) {
            throw unreadable(
                    "It has no header. Begin it with a line of column names, each once and parted by tabs, with id"
                            + " and " + nameColumn + " among them.");
        }
        return new Places(
                names.indexOf("id"),
                names.indexOf(nameColumn),
                names.indexOf("aliases"),
                names.indexOf("dob"),
                names.indexOf("nationality"),
                names.size());
    }

    private void take(long number, String[] cells, Places columns, Consumer<Row> rows) {
        if (cells.length > columns.count()) {
            leaveOut(number, "has more cells than the header");
            return;
        }
        String id = cell(cells, columns.id());
        if (id.isEmpty()) {
            leaveOut(number, "has no id");
            return;
        }
        List<String> names = new ArrayList<>(several(cell(cells, columns.aliases())));
        String name = cell(cells, columns.name());
        if (!name.isEmpty()) {
            names.addFirst(name);
        }
        if (names.isEmpty()) {
            leaveOut(number, "has no name");
            return;
        }
        String nationality = cell(cells, columns.nationality());
        rows.accept(new Row(
                id,
                names,
                births(number, cell(cells, columns.dob())),
                nationality.isEmpty() ? null : States.alpha3(nationality)));
    }

    private List<BirthDate> births(long number, String cell) {
        List<BirthDate> births = new ArrayList<>();
        for (String text : several(cell)) {
            BirthDate birth = BirthDate.parse(text);
            if (birth == null) {
                tell(number, "has a birth date that is none of YYYY, YYYY-MM, YYYY-MM-DD; it is taken as not known");
            } else {
                births.add(birth);
            }
        }
        return births;
    }

    private static String cell(String[] cells, int column) {
        return column < 0 || column >= cells.length ? "" : cells[column].strip();
    }

    private static List<String> several(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(";"))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    private void leaveOut(long number, String why) {
        complete = false;
        tell(number, why + "; the row is left out");
    }

    private void tell(long number, String what) {
        err.println("kanmon: " + file + ", line " + number + " " + what + ".");
    }

    private UnreadableException unreadable(String sentence) {
        return new UnreadableException(file + ": " + sentence);
    }
}

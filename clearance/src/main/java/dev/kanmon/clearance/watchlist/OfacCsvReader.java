package dev.kanmon.clearance.watchlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the CSV files of OFAC's list of Specially Designated Nationals, which have no header: the names (SDN), and, where
 * they are given too, alternate names (ALT), addresses (ADD) and remarks that did not fit (SDN_COMMENTS). {@code -0-}
 * stands for nothing.
 */
final class OfacCsvReader {
    static final String SOURCE = "OFAC Specially Designated Nationals";

    private static final String NOTHING = "-0-";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** The files, told by the number of their columns; the main one first. */
    enum File {
        NAMES(12),
        ALTERNATE_NAMES(5),
        ADDRESSES(6),
        REMARKS(2);

        private final int columns;

        File(int columns) {
            this.columns = columns;
        }

        /** The file whose row this may be; null for none. */
        static @Nullable File of(List<String> cells) {
            boolean numbered = NUMBER.matcher(cells.getFirst()).matches();
            for (File file : values()) {
                boolean secondIsNumber = file == ALTERNATE_NAMES || file == ADDRESSES;
                if (numbered
                        && cells.size() == file.columns
                        && (!secondIsNumber || NUMBER.matcher(cells.get(1)).matches())) {
                    return file;
                }
            }
            return null;
        }
    }

    /**
     * One file.
     *
     * @param part which of the files given it is
     */
    record Part(int part, File file, CsvRows rows) {}

    /** An entry and the row it began in, kept until all files are read. */
    private record Begun(int part, long row, StringBuilder remarks, EntryDraft draft) {}

    private final Gathering gathering = new Gathering();
    private final Map<String, Begun> persons = new HashMap<>();
    private final List<Begun> inOrder = new ArrayList<>();
    private final Set<String> others = new HashSet<>();

    private OfacCsvReader() {}

    /**
     * Reads the list.
     *
     * @param parts its files, at least one
     * @throws MalformedListException if the file of names is not among them, or one is given twice
     */
    static WatchListReading read(String id, List<Part> parts) throws IOException {
        Set<File> given = new HashSet<>();
        for (Part part : parts) {
            if (!given.add(part.file())) {
                throw new MalformedListException(
                        "Two files of OFAC's list are of one kind. Give each of SDN, ALT, ADD and SDN_COMMENTS once.");
            }
        }
        if (!given.contains(File.NAMES)) {
            throw new MalformedListException(
                    "The list has no header of column names. If it is a part of OFAC's list, put the file SDN beside it and"
                            + " name that.");
        }
        OfacCsvReader reader = new OfacCsvReader();
        for (File file : File.values()) {
            for (Part part : parts) {
                if (part.file() == file) {
                    reader.read(part);
                }
            }
        }
        return reader.finish(id);
    }

    private WatchListReading finish(String id) {
        for (Begun begun : inOrder) {
            OfacRemarks.read(begun.remarks().toString(), begun.draft());
            gathering.enter(begun.part());
            gathering.take(begun.row(), begun.draft());
        }
        return gathering.finish(id, SOURCE, List.of());
    }

    private void read(Part part) throws IOException {
        gathering.enter(part.part());
        int columns = part.file().columns;
        for (CsvRows.Row row = part.rows().next(columns);
                row != null;
                row = part.rows().next(columns)) {
            switch (row) {
                case CsvRows.Row.Bad(long line, RejectedRow.Reason reason) -> gathering.reject(line, reason);
                case CsvRows.Row.Cells(long line, List<String> cells, boolean western) -> {
                    if (western) {
                        gathering.count(ReadingNote.Kind.WESTERN_BYTES);
                    }
                    if (File.of(cells) == part.file()) {
                        take(part, line, cells);
                    } else {
                        gathering.reject(line, RejectedRow.Reason.SHAPE);
                    }
                }
            }
        }
    }

    private void take(Part part, long row, List<String> cells) {
        switch (part.file()) {
            case NAMES -> begin(part, row, cells);
            case ALTERNATE_NAMES -> {
                Begun begun = person(cells);
                if (begun != null) {
                    begun.draft().name(value(cells, 3));
                }
            }
            case ADDRESSES -> {
                if (person(cells) != null) {
                    gathering.count(ReadingNote.Kind.ADDRESSES);
                }
            }
            case REMARKS -> {
                Begun begun = person(cells);
                String remarks = value(cells, 1);
                if (begun != null && remarks != null) {
                    begun.remarks().append(remarks);
                }
            }
        }
    }

    private void begin(Part part, long row, List<String> cells) {
        String number = cells.getFirst();
        String kind = value(cells, 2);
        if (!"individual".equalsIgnoreCase(kind)) {
            others.add(number);
            gathering.count(OfacKind.of(kind));
            return;
        }
        EntryDraft draft = new EntryDraft("OFAC-" + number);
        draft.name(value(cells, 1));
        draft.source(SOURCE);
        draft.basis(gathering.shared(OfacKind.basis(value(cells, 3))));
        String remarks = value(cells, 11);
        Begun begun = new Begun(part.part(), row, new StringBuilder(remarks == null ? "" : remarks), draft);
        persons.putIfAbsent(number, begun);
        inOrder.add(begun);
    }

    private @Nullable Begun person(List<String> cells) {
        Begun begun = persons.get(cells.getFirst());
        if (begun == null && !others.contains(cells.getFirst())) {
            gathering.count(ReadingNote.Kind.WITHOUT_ENTRY);
        }
        return begun;
    }

    private static @Nullable String value(List<String> cells, int place) {
        String cell = cells.get(place);
        return cell.isEmpty() || cell.equals(NOTHING) ? null : cell;
    }
}

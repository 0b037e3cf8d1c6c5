package dev.kanmon.server.lists;

import dev.kanmon.clearance.watchlist.ListTerms;
import dev.kanmon.clearance.watchlist.RejectedRow;
import dev.kanmon.clearance.watchlist.WatchListReader;
import dev.kanmon.clearance.watchlist.WatchListReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a watch list stands: one file, or the CSV files of OFAC's list together.
 *
 * @param id its name, by which decisions cite it: that of the file without its ending, or of the folder
 * @param parts its files
 */
public record ListFile(String id, List<Path> parts) {
    /** How the names of list files end; what the file is, its content tells. */
    private static final List<String> ENDINGS = List.of(".tsv", ".csv", ".xml", ".json", ".ndjson", ".jsonl");

    private static final String NAMES = "sdn";

    /** What stands for {@link #NAMES} in the names of the files that belong to it. */
    private static final List<String> BELONGING = List.of("alt", "add", "sdn_comments");

    public ListFile {
        parts = List.copyOf(parts);
    }

    /**
     * The list at this path: the file, with {@code alt.csv}, {@code add.csv} and {@code sdn_comments.csv} that stand beside
     * an {@code sdn.csv} (or {@code ofac_alt_2026.csv} beside {@code ofac_sdn_2026.csv}), or a folder that holds the files
     * of one list.
     */
    public static ListFile of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new ListFile(name(path), filesOf(path));
        }
        List<Path> parts = new ArrayList<>();
        parts.add(path);
        parts.addAll(belonging(path));
        String name = name(path);
        return new ListFile(name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name, parts);
    }

    /**
     * The lists of a folder, in the order of their names: its files, and each folder in it as one list. A folder without list
     * files is none; see {@link #foldersWithoutListIn}.
     */
    static List<ListFile> in(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>(filesOf(folder));
        entries.addAll(foldersOf(folder));
        Set<Path> belonging = new HashSet<>();
        for (Path entry : entries) {
            belonging.addAll(belonging(entry));
        }
        List<ListFile> lists = new ArrayList<>();
        for (Path entry : entries.stream().sorted().toList()) {
            if (!belonging.contains(entry)) {
                ListFile list = Files.isDirectory(entry) ? inside(entry) : of(entry);
                if (!list.parts().isEmpty()) {
                    lists.add(list);
                }
            }
        }
        return lists;
    }

    /** Folders of a folder that hold no list. */
    static List<Path> foldersWithoutListIn(Path folder) throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path inside : foldersOf(folder)) {
            if (inside(inside).parts().isEmpty()) {
                without.add(inside);
            }
        }
        return without;
    }

    /** A folder that cannot be looked into counts as the one file of its list, which then cannot be read: others can. */
    private static ListFile inside(Path folder) {
        try {
            return of(folder);
        } catch (IOException closed) {
            return new ListFile(name(folder), List.of(folder));
        }
    }

    private static List<Path> foldersOf(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(path -> !name(path).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Files of a folder that are no lists by their names. */
    static List<Path> othersIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> !isList(path))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Reads it.
     *
     * @throws dev.kanmon.clearance.watchlist.MalformedListException as {@link WatchListReader#read}
     */
    public WatchListReading read(ListTerms terms) throws IOException {
        List<InputStream> opened = new ArrayList<>();
        try {
            for (Path part : parts) {
                opened.add(Files.newInputStream(part));
            }
            return WatchListReader.read(id, terms, opened);
        } finally {
            for (InputStream content : opened) {
                content.close();
            }
        }
    }

    /** The file and line where a refused row stands. */
    public String place(RejectedRow row) {
        return parts.get(row.part()) + ", line " + row.row();
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(ListFile::isList)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isList(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static List<Path> belonging(Path file) {
        String name = name(file);
        String small = name.toLowerCase(Locale.ROOT);
        int at = small.indexOf(NAMES);
        if (at < 0 || !small.endsWith(".csv") || small.startsWith("sdn_comments", at)) {
            return List.of();
        }
        boolean capitals = name.startsWith("SDN", at);
        return BELONGING.stream()
                .map(other -> capitals ? other.toUpperCase(Locale.ROOT) : other)
                .map(other -> file.resolveSibling(name.substring(0, at) + other + name.substring(at + NAMES.length())))
                .filter(Files::isRegularFile)
                .toList();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}

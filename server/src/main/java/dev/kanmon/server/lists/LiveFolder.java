package dev.kanmon.server.lists;

import dev.kanmon.clearance.watchlist.ListChange;
import dev.kanmon.clearance.watchlist.ListTerms;
import dev.kanmon.clearance.watchlist.MalformedListException;
import dev.kanmon.clearance.watchlist.WatchList;
import dev.kanmon.clearance.watchlist.WatchListReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of lists while the server runs: what changed in it since the last look. Not for use by several threads.
 *
 * <p>A file is read once two looks in a row have found it the same, so that one that is still being copied is not taken
 * for a short list; a file is gone once two looks in a row have missed it. Whatever cannot be read leaves the list that is
 * in force in force, and is told once, not at each look.
 */
final class LiveFolder {
    private static final Logger LOG = LoggerFactory.getLogger(LiveFolder.class);

    private static final String CLOSED = "It cannot be read. Check the file and who may read it.";

    private final Path folder;
    private final Map<String, WatchList> inForce = new TreeMap<>();

    /** The state of each list's files when they were last read, with success or without. */
    private final Map<String, List<FileState>> read = new HashMap<>();

    /** What the look before saw. */
    private Map<String, List<FileState>> seen = Map.of();

    /** Folders without list files that were told. */
    private Set<Path> withoutList = Set.of();

    private boolean wasThere;

    /** Looks in a row at which the folder could not be looked at. */
    private int failedLooks;

    private LiveFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads a folder whole; a list that cannot be read is a {@link dev.kanmon.server.store.StoreException}. */
    static LiveFolder start(Path folder) throws IOException {
        LiveFolder live = new LiveFolder(folder);
        live.wasThere = Files.isDirectory(folder);
        if (live.wasThere) {
            Map<String, List<FileState>> states = new HashMap<>();
            for (ListFile file : ListFile.in(folder)) {
                states.put(file.id(), FileState.of(file));
            }
            WatchLists.read(folder).forEach(list -> live.inForce.put(list.id(), list));
            live.read.putAll(states);
            live.seen = states;
            live.withoutList = Set.copyOf(ListFile.foldersWithoutListIn(folder));
        }
        return live;
    }

    /** The lists in force, by id. */
    List<WatchList> lists() {
        return List.copyOf(inForce.values());
    }

    /** Looks, reads what changed, and says what is in force from now on. */
    List<ListUpdate> look() {
        boolean there = Files.isDirectory(folder);
        if (!there) {
            if (wasThere) {
                LOG.warn(
                        "The folder of watch lists {} is gone. The lists read from it stay in force. Bring it back, or restart"
                                + " the server without it.",
                        folder);
            }
            wasThere = false;
            return List.of();
        }
        wasThere = true;
        try {
            List<ListUpdate> updates = compare(found());
            tellFoldersWithoutList();
            failedLooks = 0;
            return updates;
        } catch (IOException moving) {
            // A folder that changes while it is listed can be listed at the next look.
            if (++failedLooks == 2) {
                LOG.warn(
                        "The folder of watch lists {} cannot be looked at. The lists read from it stay in force. Check who may"
                                + " read it.",
                        folder,
                        moving);
            }
            return List.of();
        }
    }

    private void tellFoldersWithoutList() throws IOException {
        List<Path> without = ListFile.foldersWithoutListIn(folder);
        without.stream().filter(one -> !withoutList.contains(one)).forEach(LiveFolder::tellWithoutList);
        withoutList = Set.copyOf(without);
    }

    static void tellWithoutList(Path without) {
        LOG.warn("{} holds no file that is a watch list by its name and is passed over.", without);
    }

    private Map<String, ListFile> found() throws IOException {
        Map<String, ListFile> files = new TreeMap<>();
        Set<String> twice = new HashSet<>();
        for (ListFile file : ListFile.in(folder)) {
            if (files.putIfAbsent(file.id(), file) != null) {
                twice.add(file.id());
            }
        }
        for (String id : twice) {
            // Neither is read; the list in force counts as still there.
            files.put(id, new ListFile(id, List.of()));
        }
        return files;
    }

    private List<ListUpdate> compare(Map<String, ListFile> files) {
        Map<String, List<FileState>> states = new HashMap<>();
        for (ListFile file : files.values()) {
            states.put(file.id(), state(file));
        }
        List<ListUpdate> updates = new ArrayList<>();
        for (ListFile file : files.values()) {
            List<FileState> state = states.getOrDefault(file.id(), List.of());
            if (!state.equals(read.get(file.id())) && state.equals(seen.get(file.id()))) {
                read.put(file.id(), state);
                ListUpdate update = read(file, state);
                if (update != null) {
                    updates.add(update);
                }
            }
        }
        for (WatchList list : lists()) {
            if (!states.containsKey(list.id()) && !seen.containsKey(list.id())) {
                inForce.remove(list.id());
                read.remove(list.id());
                LOG.warn("The file of watch list {} is gone, and nobody is sought in that list any more.", list.id());
                updates.add(new ListUpdate(list.id(), list, null, 0, 0, list.size()));
            }
        }
        seen = states;
        return updates;
    }

    /** Empty where it cannot be told: that is a state as any other, and hinders no other list. */
    private static List<FileState> state(ListFile file) {
        try {
            return FileState.of(file);
        } catch (IOException unknown) {
            LOG.debug("watch list {}", file.id(), unknown);
            return List.of();
        }
    }

    private @Nullable ListUpdate read(ListFile file, List<FileState> state) {
        WatchList before = inForce.get(file.id());
        if (file.parts().isEmpty()) {
            keep(file, "Two files have that name. Rename one of them.");
            return null;
        }
        if (state.isEmpty()) {
            keep(file, CLOSED);
            return null;
        }
        try {
            WatchListReading reading = file.read(ListTerms.kept());
            if (!state.equals(FileState.of(file))) {
                // Written to while it was read: half of it may be old. Its new state is waited for as any other.
                return null;
            }
            ReadingReport.of(file, reading).forEach(sentence -> LOG.warn("watch list {}", sentence));
            if (reading.isWhollyRefused()) {
                keep(file, "Not one of its rows could be taken. Mend the rows as told above.");
                return null;
            }
            if (before != null && before.size() > 0 && reading.entries().isEmpty()) {
                keep(file, "It has no entries any more. If the list has ended, take its file away.");
                return null;
            }
            ListChange change = before == null
                    ? new ListChange(reading.list(), reading.entries().size(), 0, 0)
                    : ListChange.of(before, reading);
            inForce.put(file.id(), change.list());
            boolean same =
                    before != null && before.version().equals(change.list().version());
            return same
                    ? null
                    : new ListUpdate(
                            file.id(), before, change.list(), change.added(), change.changed(), change.removed());
        } catch (MalformedListException malformed) {
            keep(file, String.valueOf(malformed.getMessage()));
            return null;
        } catch (IOException unreadable) {
            if (!Thread.currentThread().isInterrupted()) {
                keep(file, CLOSED);
                LOG.debug("watch list {}", file.id(), unreadable);
            }
            return null;
        }
    }

    private void keep(ListFile file, String why) {
        WatchList before = inForce.get(file.id());
        LOG.warn(
                "Watch list {} was changed and is not taken: {} {}",
                file.id(),
                why,
                before == null
                        ? "Nobody is sought in it."
                        : "The version before stays in force: " + before.citation() + '.');
    }
}

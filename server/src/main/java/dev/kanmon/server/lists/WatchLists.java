package dev.kanmon.server.lists;

import dev.kanmon.clearance.watchlist.ListTerms;
import dev.kanmon.clearance.watchlist.MalformedListException;
import dev.kanmon.clearance.watchlist.WatchList;
import dev.kanmon.clearance.watchlist.WatchListReading;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The watch lists of the server. A list that cannot be read at the start, or of which no row can be taken, stops the start:
 * nobody is screened against half. While the server runs, such a list leaves the one in force in force.
 */
@Component
public final class WatchLists {
    private static final Logger LOG = LoggerFactory.getLogger(WatchLists.class);

    private final LiveFolder live;

    WatchLists(ListSettings settings, Store store) {
        Path folder = settings.folder() == null ? beside(store.folder()) : settings.folder();
        if (settings.folder() != null && !Files.isDirectory(folder)) {
            throw new StoreException(
                    "The folder of watch lists " + folder + " is not there. Check kanmon.lists.folder.");
        }
        try {
            live = LiveFolder.start(folder);
        } catch (IOException unreadable) {
            throw new StoreException("The folder of watch lists " + folder + " cannot be read.", unreadable);
        }
    }

    /** Lists name people and are kept by their owner as they are; so they stand beside the store, not in it. */
    private static Path beside(Path store) {
        return store.toAbsolutePath().normalize().resolveSibling("lists");
    }

    /** The lists in force, by id. */
    public synchronized List<WatchList> lists() {
        return live.lists();
    }

    /** Looks for changed files, reads them, and says what changed; {@link #lists} has it from then on. */
    public synchronized List<ListUpdate> look() {
        return live.look();
    }

    static List<WatchList> read(Path folder) {
        try {
            for (Path other : ListFile.othersIn(folder)) {
                LOG.warn("{} is no watch list by its name and is not read.", other);
            }
            for (Path without : ListFile.foldersWithoutListIn(folder)) {
                LiveFolder.tellWithoutList(without);
            }
            List<WatchList> read = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (ListFile file : ListFile.in(folder)) {
                if (!ids.add(file.id())) {
                    throw new StoreException(
                            "Two watch lists in " + folder + " have the name " + file.id() + ". Rename one of them.");
                }
                read.add(readOne(file));
            }
            return List.copyOf(read);
        } catch (IOException unreadable) {
            throw new StoreException("The folder of watch lists " + folder + " cannot be read.", unreadable);
        }
    }

    private static WatchList readOne(ListFile file) {
        try {
            WatchListReading reading = file.read(ListTerms.kept());
            ReadingReport.of(file, reading).forEach(sentence -> LOG.warn("watch list {}", sentence));
            if (reading.isWhollyRefused()) {
                throw new StoreException("Watch list " + file.id() + ": not one of its rows could be taken. "
                        + reading.rejected().getFirst().reason().sentence());
            }
            return reading.list();
        } catch (MalformedListException malformed) {
            throw new StoreException("Watch list " + file.id() + ": " + malformed.getMessage(), malformed);
        } catch (IOException unreadable) {
            throw new StoreException("Watch list " + file.id() + " cannot be read.", unreadable);
        }
    }
}

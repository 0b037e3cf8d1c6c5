package dev.kanmon.server.lists;

import dev.kanmon.clearance.watchlist.MalformedListException;
import dev.kanmon.clearance.watchlist.RejectedRow;
import dev.kanmon.clearance.watchlist.WatchList;
import dev.kanmon.clearance.watchlist.WatchListReader;
import dev.kanmon.clearance.watchlist.WatchListReading;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.StoreException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the watch lists at the start. A list that cannot be read stops the start: nobody is screened against half. */
@Component
public final class WatchLists {
    private static final String ENDING = ".tsv";
    private static final Logger LOG = LoggerFactory.getLogger(WatchLists.class);

    private final List<WatchList> lists;

    WatchLists(ListSettings settings, Store store) {
        Path folder = settings.folder() == null ? beside(store.folder()) : settings.folder();
        if (settings.folder() != null && !Files.isDirectory(folder)) {
            throw new StoreException(
                    "The folder of watch lists " + folder + " is not there. Check kanmon.lists.folder.");
        }
        lists = Files.isDirectory(folder) ? read(folder) : List.of();
    }

    /** Lists name people and are kept by their owner as they are; so they stand beside the store, not in it. */
    private static Path beside(Path store) {
        return store.toAbsolutePath().normalize().resolveSibling("lists");
    }

    /** The lists, in the order of their file names. */
    public List<WatchList> lists() {
        return lists;
    }

    private static List<WatchList> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .map(WatchLists::readOne)
                    .toList();
        } catch (IOException unreadable) {
            throw new StoreException("The folder of watch lists " + folder + " cannot be read.", unreadable);
        }
    }

    private static WatchList readOne(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ENDING.length());
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            WatchListReading reading = WatchListReader.read(id, id, content);
            for (RejectedRow row : reading.rejected()) {
                LOG.warn(
                        "watch list {}, line {}: {}",
                        name,
                        row.row(),
                        row.reason().sentence());
            }
            return reading.list();
        } catch (MalformedListException malformed) {
            throw new StoreException("Watch list " + file + ": " + malformed.getMessage(), malformed);
        } catch (IOException unreadable) {
            throw new StoreException("Watch list " + file + " cannot be read.", unreadable);
        }
    }
}

package dev.kanmon.command;

import dev.kanmon.clearance.watchlist.MalformedListException;
import dev.kanmon.clearance.watchlist.WatchList;
import dev.kanmon.clearance.watchlist.WatchListReader;
import dev.kanmon.clearance.watchlist.WatchListReading;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Watch lists named on the command line. A list that cannot be read ends the command: nobody is screened without it. */
final class ListFiles {
    private ListFiles() {}

    static List<WatchList> read(List<Path> files, CommandLine line) {
        List<WatchList> lists = new ArrayList<>(files.size());
        for (Path file : files) {
            lists.add(read(file, line));
        }
        return lists;
    }

    private static WatchList read(Path file, CommandLine line) {
        String name = String.valueOf(file.getFileName());
        String id = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            WatchListReading reading = WatchListReader.read(id, id, content);
            reading.rejected()
                    .forEach(row -> line.getErr()
                            .println("kanmon: " + file + ", line " + row.row() + ": "
                                    + row.reason().sentence()));
            return reading.list();
        } catch (MalformedListException malformed) {
            throw new ParameterException(line, "watch list " + file + ": " + malformed.getMessage(), malformed);
        } catch (IOException unreadable) {
            throw new ParameterException(line, "watch list " + file + " cannot be read", unreadable);
        }
    }
}

package dev.kanmon.command.terminal;

import dev.kanmon.clearance.watchlist.ListTerms;
import dev.kanmon.clearance.watchlist.MalformedListException;
import dev.kanmon.clearance.watchlist.WatchList;
import dev.kanmon.clearance.watchlist.WatchListReading;
import dev.kanmon.server.lists.ListFile;
import dev.kanmon.server.lists.ReadingReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Watch lists named on the command line. A list that cannot be read ends the command: nobody is screened without it.
 *
 * @param lists the lists
 * @param isWhole whether every row of each was taken
 * @param isOneWhollyRefused whether one has rows and not one of them could be taken
 */
public record ListFiles(List<WatchList> lists, boolean isWhole, boolean isOneWhollyRefused) {
    public static ListFiles read(List<Path> paths, ListTerms terms, CommandLine line) {
        List<WatchList> lists = new ArrayList<>(paths.size());
        boolean whole = true;
        boolean oneWhollyRefused = false;
        for (Path path : paths) {
            WatchListReading reading = read(path, terms, line);
            lists.add(reading.list());
            whole &= reading.rejected().isEmpty();
            oneWhollyRefused |= reading.isWhollyRefused();
        }
        return new ListFiles(List.copyOf(lists), whole, oneWhollyRefused);
    }

    private static WatchListReading read(Path path, ListTerms terms, CommandLine line) {
        try {
            ListFile file = ListFile.of(path);
            WatchListReading reading = file.read(terms);
            ReadingReport.of(file, reading).forEach(sentence -> line.getErr().println("kanmon: " + sentence));
            if (reading.isWhollyRefused()) {
                line.getErr()
                        .println(
                                "kanmon: " + path
                                        + ": not one row of this watch list could be taken, so nobody is screened."
                                        + " Mend the rows as told above; --list-source and --list-expires fill what they lack.");
            } else if (!reading.rejected().isEmpty()) {
                line.getErr()
                        .println(
                                "kanmon: " + path + ": " + reading.rejected().size()
                                        + " rows of this watch list could not be taken. Whoever stands in them was not sought.");
            }
            return reading;
        } catch (MalformedListException malformed) {
            throw new ParameterException(line, "watch list " + path + ": " + malformed.getMessage(), malformed);
        } catch (IOException unreadable) {
            throw new ParameterException(line, "watch list " + path + " cannot be read", unreadable);
        }
    }
}

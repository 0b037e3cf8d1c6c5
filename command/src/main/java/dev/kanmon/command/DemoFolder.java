package dev.kanmon.command;

import dev.kanmon.simulation.CorridorDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a demo, removed at its end: the watch list, days of halls, and the store where none is to be kept. */
final class DemoFolder {
    private DemoFolder() {}

    static Path lists(Path folder) {
        return folder.resolve("lists");
    }

    static Path halls(Path folder) {
        return folder.resolve("halls");
    }

    static void write(Path folder, String list, CorridorDay day) throws IOException {
        Files.writeString(Files.createDirectories(lists(folder)).resolve(list + ".tsv"), day.watchList());
        DemoHalls.write(halls(folder), day.seed(), day.day());
    }

    static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

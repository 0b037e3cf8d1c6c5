package dev.kanmon.command;

import dev.kanmon.simulation.CorridorDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a demo: its store with the watch list, and the messages as a carrier sent them. */
final class DemoFolder {
    private DemoFolder() {}

    /** Lays the watch list where the server looks for it, and the messages beside it to try by hand. */
    static void write(Path folder, String list, CorridorDay day) throws IOException {
        Path lists = Files.createDirectories(folder.resolve("store").resolve("lists"));
        Files.writeString(lists.resolve(list + ".tsv"), day.watchList());
        Path messages = Files.createDirectories(folder.resolve("messages"));
        for (var voyage : day.voyages()) {
            Files.write(messages.resolve(voyage.list().voyage().designator() + ".edi"), voyage.message());
        }
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

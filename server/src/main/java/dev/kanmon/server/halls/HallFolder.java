package dev.kanmon.server.halls;

import dev.kanmon.clearance.hallday.DayFile;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.clearance.hallday.HallFile;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.yaml.Fields;
import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The folder of halls as it is now. A file is read once, and again when it was changed. One that cannot be read is told on
 * the page and in the log, and stops nothing.
 */
@Component
final class HallFolder {
    /** Halls of all ports and days of three months, each in a file of its own. */
    static final int MAXIMUM_FILES = 200;

    private static final Logger LOG = LoggerFactory.getLogger(HallFolder.class);
    private static final Set<String> ENDINGS = Set.of("json", "yaml", "yml");

    private final Path folder;
    private final Ports ports = Ports.shipped();
    private final List<DescribedHall> shipped = HallFile.shipped(ports);
    private final Map<Path, Known> known = new HashMap<>();

    HallFolder(HallSettings settings, Store store) {
        folder = settings.folder() != null
                ? settings.folder()
                : store.folder().toAbsolutePath().normalize().resolveSibling("halls");
    }

    /** What a file was when it was read, and what it said. */
    private record Known(FileTime changed, long bytes, Said said) {}

    /** What a file says. */
    private sealed interface Said {
        record Halls(List<DescribedHall> halls) implements Said {}

        record Day(DayFile day) implements Said {}

        record Nothing(String problem) implements Said {}
    }

    /**
     * What the folder says.
     *
     * @param halls those of this release, and those of the folder in the place of the ones with the same id
     * @param days by files, in the order of their names
     * @param problems of files that are not taken, each a sentence
     */
    record Contents(List<DescribedHall> halls, List<DayFile> days, List<String> problems) {
        /** Voyages that leave on a day, as files say. */
        List<ExpectedVoyage> on(LocalDate day) {
            return days.stream()
                    .filter(file -> file.day().equals(day))
                    .flatMap(file -> file.voyages().stream())
                    .toList();
        }
    }

    Path folder() {
        return folder;
    }

    synchronized Contents now() {
        Map<String, DescribedHall> halls = new LinkedHashMap<>();
        shipped.forEach(hall -> halls.put(hall.hall().id(), hall));
        List<DayFile> days = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<Path> files = files(problems);
        known.keySet().retainAll(files);
        for (Path file : files) {
            switch (said(file)) {
                case Said.Halls(List<DescribedHall> more) ->
                    more.forEach(hall -> halls.put(hall.hall().id(), hall));
                case Said.Day(DayFile day) -> days.add(day);
                case Said.Nothing(String problem) -> problems.add(problem);
            }
        }
        return new Contents(List.copyOf(halls.values()), List.copyOf(days), List.copyOf(problems));
    }

    private List<Path> files(List<String> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(HallFolder::isDescription)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .limit(MAXIMUM_FILES + 1L)
                    .toList();
            if (files.size() > MAXIMUM_FILES) {
                problems.add("The folder of halls has more than " + MAXIMUM_FILES
                        + " files; those after are not read. Remove days that are past.");
            }
            return files.stream().limit(MAXIMUM_FILES).toList();
        } catch (IOException unreadable) {
            problems.add("The folder of halls cannot be read.");
            return List.of();
        }
    }

    private static boolean isDescription(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
    }

    private Said said(Path file) {
        String name = file.getFileName().toString();
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Known before = known.get(file);
            if (before != null && before.changed().equals(now.lastModifiedTime()) && before.bytes() == now.size()) {
                return before.said();
            }
            Said said = read(file, name, now.size());
            if (said instanceof Said.Nothing(String problem)) {
                LOG.warn("{}", problem);
            }
            known.put(file, new Known(now.lastModifiedTime(), now.size(), said));
            return said;
        } catch (IOException unreadable) {
            return new Said.Nothing(name + " cannot be read.");
        }
    }

    private Said read(Path file, String name, long bytes) throws IOException {
        if (bytes > Fields.MAXIMUM_BYTES) {
            return new Said.Nothing(
                    name + " is larger than " + Fields.MAXIMUM_BYTES + " bytes. Put one day in a file.");
        }
        byte[] content = Files.readAllBytes(file);
        try {
            List<String> fields = Fields.of(name, content).names();
            return switch (fields.isEmpty() ? "" : fields.getFirst()) {
                case "halls" -> new Said.Halls(HallFile.read(name, content, ports));
                case "day" -> new Said.Day(DayFile.read(name, content, ports));
                default ->
                    new Said.Nothing(
                            name + " begins neither with halls, as a file of halls does, nor with day, as a file"
                                    + " of voyages does.");
            };
        } catch (MalformedFileException malformed) {
            return new Said.Nothing(String.valueOf(malformed.getMessage()));
        }
    }
}

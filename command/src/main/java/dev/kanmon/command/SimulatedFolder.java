package dev.kanmon.command;

import dev.kanmon.command.corridor.SyntheticDay;
import dev.kanmon.command.terminal.LongWork;
import dev.kanmon.command.terminal.OutputPlace;
import dev.kanmon.server.json.JsonLines;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.Plant;
import dev.kanmon.simulation.SailedVoyage;
import dev.kanmon.simulation.ScheduledVoyage;
import dev.kanmon.simulation.SimulatedMessage;
import dev.kanmon.simulation.SimulatedShipment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A simulated day as files: the messages, the watch list and the shipments as a server would get them, and beside them the
 * truth, which no server gets. The forms are in {@code docs/simulation.md}.
 */
final class SimulatedFolder {
    /** Before the name that a message has among those of its voyage, so that files sort by the moment they are sent. */
    private static final DateTimeFormatter SENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z-'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Corridor corridor;
    private final List<SailedVoyage> sailed;

    private SimulatedFolder(Path folder, Corridor corridor, List<SailedVoyage> sailed) {
        this.folder = folder;
        this.corridor = corridor;
        this.sailed = sailed;
    }

    /** Refuses a folder with something in it: two days in one folder are neither of them. */
    static void requireEmpty(Path folder, CommandLine line) throws IOException {
        OutputPlace.makeFolder(folder, "--out", line);
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new ParameterException(line, "--out " + folder + " is not empty: name a new folder");
            }
        }
    }

    /** Writes the day; the manifest comes last, so that a folder without one is not whole. */
    static SimulatedDay write(Path folder, Corridor corridor) throws IOException {
        List<SailedVoyage> sailed = corridor.sailed().toList();
        SimulatedDay day = new SimulatedDay(corridor, sailed);
        SimulatedFolder made = new SimulatedFolder(folder, corridor, sailed);
        made.messages(day);
        Files.writeString(folder.resolve("watch-list.tsv"), corridor.watchList());
        made.shipments();
        made.timetable();
        Files.writeString(folder.resolve("day.json"), SyntheticDay.of(corridor).json());
        made.travellers();
        made.plants();
        Files.writeString(folder.resolve("manifest.json"), JsonLines.line(day.object()) + '\n');
        return day;
    }

    private void messages(SimulatedDay day) throws IOException {
        Path messages = Files.createDirectory(folder.resolve("messages"));
        try (LongWork writing = LongWork.begun("writing messages");
                Writer index = Files.newBufferedWriter(folder.resolve("messages.tsv"));
                Stream<SimulatedMessage> all = corridor.messages()) {
            row(index, "file", "sent", "voyage", "carrier", "kind", "flaw");
            for (Iterator<SimulatedMessage> each = all.iterator(); each.hasNext(); ) {
                SimulatedMessage message = each.next();
                String file = SENT.format(message.at()) + message.fileName();
                Files.write(messages.resolve(file), message.content());
                row(
                        index,
                        file,
                        message.at().toString(),
                        message.voyage(),
                        message.carrier(),
                        message.kind().name(),
                        word(message.flaw()));
                day.add(message);
                writing.step();
            }
        }
    }

    private void shipments() throws IOException {
        Path shipments = Files.createDirectory(folder.resolve("shipments"));
        try (Writer truth = Files.newBufferedWriter(folder.resolve("shipments.tsv"))) {
            row(truth, "file", "likeness", "listed");
            for (SimulatedShipment shipment : corridor.shipments()) {
                String file = shipment.name() + ".json";
                Files.writeString(shipments.resolve(file), shipment.json());
                row(truth, file, word(shipment.likeness()), shipment.listed() == null ? "" : shipment.listed());
            }
        }
    }

    private void timetable() throws IOException {
        try (Writer table = Files.newBufferedWriter(folder.resolve("timetable.tsv"))) {
            row(
                    table,
                    "voyage",
                    "carrier",
                    "from",
                    "departure",
                    "to",
                    "arrival",
                    "destination",
                    "seats",
                    "expected",
                    "shares",
                    "cancelled",
                    "travellers",
                    "on_board",
                    "nationalities");
            for (SailedVoyage voyage : sailed) {
                ScheduledVoyage planned = voyage.scheduled();
                row(
                        table,
                        planned.designator(),
                        planned.carrier(),
                        planned.from(),
                        planned.departure().toString(),
                        planned.to(),
                        planned.arrival().toString(),
                        planned.destination(),
                        Integer.toString(planned.seats()),
                        Integer.toString(planned.expected()),
                        pairs(planned.shares()),
                        voyage.cancelled() ? "yes" : "no",
                        Integer.toString(voyage.booked()),
                        Integer.toString(voyage.travellers()),
                        pairs(voyage.onBoard()));
            }
        }
    }

    private void travellers() throws IOException {
        try (Writer table = Files.newBufferedWriter(folder.resolve("travellers.tsv"));
                Stream<String> rows = corridor.travellers()) {
            rows.forEach(row -> write(table, row));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void write(Writer table, String row) {
        try {
            row(table, row);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void plants() throws IOException {
        try (Writer table = Files.newBufferedWriter(folder.resolve("plants.tsv"))) {
            row(table, "kind", "voyage", "reference", "listed");
            for (Plant plant : corridor.plants()) {
                row(
                        table,
                        plant.kind().name(),
                        plant.voyage(),
                        plant.reference(),
                        plant.listed() == null ? "" : plant.listed());
            }
        }
    }

    private static void row(Writer table, String... cells) throws IOException {
        table.write(String.join("\t", cells));
        // The same on every machine, whatever it ends its lines with.
        table.write('\n');
    }

    private static String pairs(Map<String, ? extends Number> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + number(entry.getValue()))
                .collect(Collectors.joining(";"));
    }

    private static String number(Number value) {
        return value instanceof Double share ? String.format(Locale.ROOT, "%.4f", share) : value.toString();
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }
}

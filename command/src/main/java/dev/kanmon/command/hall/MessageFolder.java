package dev.kanmon.command.hall;

import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.command.terminal.InputFile;
import dev.kanmon.command.terminal.LongWork;
import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.Purpose;
import dev.kanmon.messages.paxlst.JoinedList;
import dev.kanmon.messages.paxlst.PassengerListReading;
import dev.kanmon.messages.paxlst.PaxlstReader;
import dev.kanmon.server.answer.Answers;
import dev.kanmon.server.json.PassengerListJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A folder of passenger lists. Messages of one voyage are joined in the order of the files' names. */
final class MessageFolder {
    /** A month of the whole corridor. */
    static final int MAXIMUM_FILES = 50_000;

    private static final Set<String> ENDINGS = Set.of("edi", "txt", "json");

    private final Basis basis;
    private final Instant asOf;
    private final CommandLine line;
    private final Answers answers;
    private final List<PassengerList> parts = new ArrayList<>();
    private boolean isWhole = true;

    /**
     * Not read yet.
     *
     * @param basis by which travellers are screened
     * @param asOf with what was known then
     * @param line where to tell what could not be read
     */
    MessageFolder(Basis basis, Instant asOf, CommandLine line) {
        this.basis = basis;
        this.asOf = asOf;
        this.line = line;
        this.answers = new Answers(basis.ports());
    }

    /** Reads every message and screens everybody who is on a voyage after the last of them. */
    GivenDay read(Path folder) throws IOException {
        List<Path> files = files(folder);
        List<PassengerList> lists = new ArrayList<>();
        try (LongWork reading = LongWork.begun("reading messages", files.size())) {
            for (Path file : files) {
                lists.addAll(lists(file));
                reading.step();
            }
        }
        Map<List<@Nullable Object>, VoyageTravellers> voyages = new LinkedHashMap<>();
        for (PassengerList list : lists) {
            voyages.computeIfAbsent(identity(list), first -> new VoyageTravellers(list.voyage()))
                    .take(list);
        }
        missing(parts);
        ScreenedVoyages screened = new ScreenedVoyages(basis, asOf);
        List<ExpectedVoyage> expected = new ArrayList<>();
        try (LongWork screening = LongWork.begun("screening voyages", voyages.size())) {
            for (VoyageTravellers voyage : voyages.values()) {
                expected.addAll(screened.of(voyage));
                screening.step();
            }
        }
        screened.leftOut().forEach(this::tell);
        return new GivenDay(null, expected, isWhole);
    }

    /** Parts of one list may stand in files of their own; whether all have come shows only when all were read. */
    private void missing(List<PassengerList> parts) {
        for (JoinedList joined : JoinedList.join(parts)) {
            if (!joined.isComplete()) {
                tell(joined.list().voyage().designator()
                        + ": parts of a list are missing. Whoever stands in them is not counted.");
            }
        }
    }

    private List<Path> files(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(MessageFolder::isMessage)
                    .sorted()
                    .limit(MAXIMUM_FILES + 1)
                    .toList();
        }
        if (files.size() > MAXIMUM_FILES) {
            throw new ParameterException(
                    line, folder + " holds more than " + MAXIMUM_FILES + " messages: give them a day at a time");
        }
        if (files.isEmpty()) {
            isWhole = false;
            tell(folder + " holds no message: no file in it ends in .edi, .txt or .json.");
        }
        return files;
    }

    private static boolean isMessage(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file)
                && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private List<PassengerList> lists(Path file) {
        return switch (InputFile.read(file.toString())) {
            case InputFile.Missing(String sentence) -> {
                unreadable(file, sentence);
                yield List.of();
            }
            case InputFile.Content(byte[] bytes) -> {
                PassengerListReading reading =
                        PassengerListJson.begins(bytes) ? PassengerListJson.read(bytes) : PaxlstReader.read(bytes);
                yield lists(file, reading.within(answers::law));
            }
        };
    }

    private List<PassengerList> lists(Path file, PassengerListReading reading) {
        reading.problems().stream().filter(Problem::isError).findFirst().ifPresent(one -> unreadable(file, one.text()));
        List<PassengerList> lists = new ArrayList<>();
        reading.lists().stream().filter(MessageFolder::isPart).forEach(parts::add);
        for (JoinedList joined : JoinedList.join(reading.lists())) {
            PassengerList list = joined.list();
            Purpose purpose = list.purpose();
            if (purpose == Purpose.UNKNOWN || purpose == Purpose.CHANGE_VOYAGE) {
                unreadable(file, "BGM asks for what a forecast cannot take. See it with ./kanmon parse.");
            } else if (!list.voyage().overflight()) {
                lists.add(list);
            }
        }
        return lists;
    }

    private static boolean isPart(PassengerList list) {
        Envelope.Part part = list.envelope().part();
        return part != null && !(part.number() == 1 && part.last());
    }

    /** As the server tells voyages apart: carrier, number, first port, and the day there. */
    private static List<@Nullable Object> identity(PassengerList list) {
        Leg first = list.voyage().legs().getFirst();
        LocalDateTime arrival = list.voyage().legs().getLast().arrival();
        LocalDateTime time = first.departure() != null ? first.departure() : arrival;
        List<@Nullable Object> identity = new ArrayList<>();
        identity.add(list.voyage().designator());
        identity.add(first.from());
        identity.add(time == null ? null : time.toLocalDate());
        return identity;
    }

    private void unreadable(Path file, String sentence) {
        isWhole = false;
        tell(file + ": " + sentence);
    }

    private void tell(String sentence) {
        line.getErr().println("kanmon: " + sentence);
    }
}

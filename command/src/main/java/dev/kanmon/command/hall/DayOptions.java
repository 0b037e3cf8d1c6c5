package dev.kanmon.command.hall;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Engine;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hallday.DayFile;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.clearance.hallday.HallDays;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.watchlist.ListTerms;
import dev.kanmon.command.terminal.InputFile;
import dev.kanmon.command.terminal.Languages;
import dev.kanmon.command.terminal.ListFiles;
import dev.kanmon.command.terminal.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which day of which halls is asked about, and how it is played. */
final class DayOptions {
    @Parameters(
            paramLabel = "FILE|DIR",
            description =
                    "a file that describes a day (docs/halls.md; - is standard input), or a folder of passenger lists:"
                            + " everything that screen reads, ending in .edi, .txt or .json")
    private String source = "";

    @Mixin
    private HallOptions halls = new HallOptions();

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "day, local to each port (default: that of the file, or of most arrivals)")
    private @Nullable LocalDate day;

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "a watch list by which the passenger lists of a folder are screened; as for screen")
    private List<Path> lists = List.of();

    @Option(
            names = "--plays",
            paramLabel = "N",
            defaultValue = "" + Forecasting.USUAL_PLAYS,
            description = "how often the day is played (default: ${DEFAULT-VALUE})")
    private int plays;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "any whole number; the same seed gives the same figures (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--share",
            paramLabel = "SHARE",
            converter = Share.class,
            defaultValue = "0",
            description = "of those who may be pre-confirmed who are: 0.3, or 30%% (default: ${DEFAULT-VALUE})")
    private double share;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "language of the tables: ko, ja or en (default: that of this machine)")
    private @Nullable String language;

    /** Of those who may be pre-confirmed, from 0 to 1. */
    double share() {
        return share;
    }

    Locale language(CommandLine line) {
        return Languages.of(language, line);
    }

    long seed() {
        return seed;
    }

    /**
     * How often to play.
     *
     * @param most that the question allows
     */
    int plays(int most, CommandLine line) {
        if (plays < 1 || plays > most) {
            throw new ParameterException(
                    line, "--plays " + plays + ": a day is played from 1 to " + most + " times here");
        }
        return plays;
    }

    /** Reads all, and tells in a sentence what is left out. Empty where nobody can be screened, as was told. */
    Optional<AskedDays> read(CommandLine line) throws IOException {
        Ports ports = Ports.shipped();
        List<DescribedHall> all = halls.all(ports, line);
        List<DescribedHall> named = halls.named(all, line);
        Optional<GivenDay> given = given(ports, line);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        LocalDate asked = day != null ? day : given.get().likelyDay().orElse(null);
        if (asked == null) {
            tell(line, source + " tells of no voyage.");
            return Optional.of(new AskedDays(List.of(), given.get().isWhole()));
        }
        List<ExpectedVoyage> voyages = given.get().voyages();
        if (day == null && given.get().day() == null) {
            tell(line, "the day is " + asked + ", on which most arrive. Choose another with --day.");
        }
        List<HallDay> days = days(asked, voyages, all, ports, line);
        leftOut(asked, voyages, days, line);
        List<HallDay> chosen = halls.isAnyNamed()
                ? named.stream().map(hall -> days.get(all.indexOf(hall))).toList()
                : days.stream().filter(DayOptions::isReached).toList();
        return Optional.of(new AskedDays(chosen, given.get().isWhole()));
    }

    private Optional<GivenDay> given(Ports ports, CommandLine line) throws IOException {
        if (!source.equals("-") && Files.isDirectory(path(line))) {
            ListFiles watchLists = ListFiles.read(lists, new ListTerms(null, null, true), line);
            if (watchLists.isOneWhollyRefused()) {
                return Optional.empty();
            }
            Basis basis = new Basis(Agreements.shipped(), watchLists.lists(), ports, Engine.version());
            GivenDay read = new MessageFolder(basis, Instant.now(), line).read(path(line));
            return Optional.of(new GivenDay(read.day(), read.voyages(), read.isWhole() && watchLists.isWhole()));
        }
        if (!lists.isEmpty()) {
            throw new ParameterException(line, "--list is for a folder of passenger lists: a day file names nobody");
        }
        return switch (InputFile.read(source)) {
            case InputFile.Missing(String sentence) -> {
                tell(line, source + ": " + sentence);
                yield Optional.empty();
            }
            case InputFile.Content(byte[] bytes) -> {
                DayFile file = DayFile.read(source, bytes, ports);
                yield Optional.of(new GivenDay(file.day(), file.voyages(), true));
            }
        };
    }

    private Path path(CommandLine line) {
        try {
            return Path.of(source);
        } catch (InvalidPathException none) {
            throw new ParameterException(line, "'" + source + "' can be no name of a file", none);
        }
    }

    private static List<HallDay> days(
            LocalDate asked, List<ExpectedVoyage> voyages, List<DescribedHall> all, Ports ports, CommandLine line) {
        LocalDate today = LocalDate.now(Clock.system(Agreements.ZONE));
        try {
            return new HallDays(Agreements.shipped().asKnown(today), ports).of(asked, voyages, all);
        } catch (IllegalArgumentException tooMany) {
            throw new ParameterException(line, tooMany.getMessage() + ": ask about fewer", tooMany);
        }
    }

    private static boolean isReached(HallDay day) {
        return day.hall().kind() == Hall.Kind.ARRIVAL
                && day.coming().stream()
                        .anyMatch(one -> one instanceof Coming.Voyage voyage && voyage.travellers() > 0);
    }

    private static void leftOut(LocalDate asked, List<ExpectedVoyage> voyages, List<HallDay> days, CommandLine line) {
        List<ExpectedVoyage> others = voyages.stream()
                .filter(voyage -> !voyage.arrival().toLocalDate().equals(asked))
                .toList();
        if (!others.isEmpty()) {
            tell(
                    line,
                    others.size() + " voyages with " + travellers(others) + " travellers arrive on other days than "
                            + asked + ". They are left out.");
        }
        long seen = days.stream()
                .filter(one -> one.hall().kind() == Hall.Kind.ARRIVAL)
                .flatMap(one -> one.coming().stream())
                .filter(Coming.Voyage.class::isInstance)
                .count();
        long without = voyages.size() - others.size() - seen;
        if (without > 0) {
            tell(line, without + " voyages arrive at ports without a hall here. Describe theirs with --halls.");
        }
    }

    private static long travellers(List<ExpectedVoyage> voyages) {
        return Math.round(
                voyages.stream().mapToDouble(ExpectedVoyage::travellers).sum());
    }

    private static void tell(CommandLine line, String sentence) {
        line.getErr().println("kanmon: " + sentence);
    }
}

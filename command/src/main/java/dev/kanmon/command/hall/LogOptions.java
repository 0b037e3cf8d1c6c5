package dev.kanmon.command.hall;

import dev.kanmon.clearance.calibration.HallLog;
import dev.kanmon.clearance.calibration.MalformedLogException;
import dev.kanmon.clearance.calibration.Passage;
import dev.kanmon.clearance.hallday.DescribedHall;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which log, of which halls, which days. */
final class LogOptions {
    @Parameters(paramLabel = "LOG", description = "a port's log, comma-separated values (docs/hall-logs.md)")
    private Path file = Path.of("");

    @Mixin
    private HallOptions halls = new HallOptions();

    @Option(names = "--from", paramLabel = "DATE", description = "first day (default: that of the log)")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "last day (default: that of the log)")
    private @Nullable LocalDate to;

    HallOptions halls() {
        return halls;
    }

    /** The whole log; tells of rows that could not be taken. */
    HallLog read(CommandLine line) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(line, "--to " + to + " is before --from " + from);
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            HallLog log = HallLog.read(Objects.toString(file.getFileName()), content);
            log.firstRefused()
                    .forEach(row -> line.getErr()
                            .println("kanmon: " + file + ": line " + row.line() + ": "
                                    + row.reason().sentence()));
            if (log.refused() > 0) {
                line.getErr().println("kanmon: " + file + ": " + log.refused() + " rows are left out.");
            }
            return log;
        } catch (NoSuchFileException missing) {
            throw new MalformedLogException(file + ": There is no such file.");
        } catch (IOException unreadable) {
            throw new MalformedLogException(file + ": The file cannot be read. Is it a file, and may you read it?");
        }
    }

    boolean isAsked(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Rows of the days asked for. */
    HallLog asked(HallLog log) {
        return log.between(
                from == null ? LocalDate.MIN : from,
                to == null || to.equals(LocalDate.MAX) ? LocalDate.MAX : to.plusDays(1));
    }

    /** The halls that are named, or else those that the log names. */
    List<DescribedHall> halls(HallLog log, List<DescribedHall> all, CommandLine line) {
        if (halls.isAnyNamed()) {
            return halls.named(all, line);
        }
        Set<String> ids = log.passages().stream()
                .map(Passage::hall)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<DescribedHall> told =
                all.stream().filter(one -> ids.contains(one.hall().id())).toList();
        if (told.isEmpty()) {
            throw new ParameterException(
                    line, "the log names none of the halls there are: say with --hall of which it is");
        }
        return told;
    }
}

package dev.kanmon.command.hall;

import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.HallFile;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.command.terminal.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which halls: those of this release, or of a file; all of them, or those that are named. */
final class HallOptions {
    @Option(
            names = "--halls",
            paramLabel = "FILE",
            description = "a hall file in the place of the halls of this release (./kanmon hall describe prints one)")
    private @Nullable String file;

    @Option(
            names = "--hall",
            paramLabel = "ID",
            description = "a hall by its id, such as NRT; may be given several times")
    private List<String> ids = List.of();

    /** All halls there are, whichever were named: a hall that takes the rest of a port must know the others. */
    List<DescribedHall> all(Ports ports, CommandLine line) {
        String given = file;
        if (given == null) {
            return HallFile.shipped(ports);
        }
        return switch (InputFile.read(given)) {
            case InputFile.Missing(String sentence) ->
                throw new ParameterException(line, "--halls " + given + ": " + sentence);
            case InputFile.Content(byte[] bytes) -> HallFile.read(given, bytes, ports);
        };
    }

    boolean isAnyNamed() {
        return !ids.isEmpty();
    }

    /** Those that were named, in that order; none where none was. */
    List<DescribedHall> named(List<DescribedHall> halls, CommandLine line) {
        List<DescribedHall> named = new ArrayList<>();
        for (String id : ids) {
            DescribedHall hall = halls.stream()
                    .filter(one -> one.hall().id().equalsIgnoreCase(id))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            line,
                            "there is no hall '" + id + "': choose of "
                                    + halls.stream().map(one -> one.hall().id()).collect(Collectors.joining(", "))));
            if (!named.contains(hall)) {
                named.add(hall);
            }
        }
        return named;
    }
}

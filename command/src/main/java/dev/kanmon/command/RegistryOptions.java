package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.yaml.Fields;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which agreements are asked, and as known when. */
final class RegistryOptions {
    /** Korea and Japan keep one time, so one zone tells what day it is for both. */
    private static final ZoneId CORRIDOR = ZoneId.of("Asia/Tokyo");

    private static final String ENDING = ".yaml";

    /** The catalogue of sources in a folder of instruments; it takes the place of the release's. */
    private static final String SOURCES = "sources.yaml";

    @Option(
            names = "--known",
            paramLabel = "DATE",
            description = "answers with what was known on that day (default: today)")
    private @Nullable LocalDate known;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description =
                    "an instrument file, or a folder of them, to take in place of, or beside, those of this release")
    private List<Path> with = List.of();

    /** Today on the corridor. */
    static LocalDate today() {
        return LocalDate.now(Clock.system(CORRIDOR));
    }

    /**
     * All agreements that are asked.
     *
     * @throws MalformedFileException with a sentence that names the file and the field
     */
    Agreements agreements() throws IOException {
        Agreements shipped = Agreements.shipped();
        return with.isEmpty() ? shipped : shipped.with(read(with));
    }

    /** They, as known on the day asked for. */
    KnownAgreements asKnown() throws IOException {
        return agreements().asKnown(knownOn());
    }

    LocalDate knownOn() {
        return known == null ? today() : known;
    }

    /** Instruments in files and folders. */
    static List<Instrument> read(List<Path> paths) throws IOException {
        List<Instrument> instruments = new ArrayList<>();
        for (Path path : paths) {
            SourceCatalogue sources = sources(path);
            for (Path file : files(path)) {
                instruments.add(Instrument.read(file.toString(), bytes(file), sources));
            }
        }
        return instruments;
    }

    private static SourceCatalogue sources(Path path) throws IOException {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        Path file = folder == null ? Path.of(SOURCES) : folder.resolve(SOURCES);
        return Files.isRegularFile(file)
                ? SourceCatalogue.read(file.toString(), bytes(file))
                : SourceCatalogue.shipped();
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> file.toString().endsWith(ENDING) && !file.endsWith(SOURCES))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new MalformedFileException(file + ": there is no such file.");
        }
        if (Files.size(file) > Fields.MAXIMUM_BYTES) {
            throw new MalformedFileException(file + ": the file is too large for an instrument.");
        }
        return Files.readAllBytes(file);
    }
}

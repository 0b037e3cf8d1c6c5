package dev.kanmon.command.registry;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.yaml.Fields;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which agreements are asked, and as known when. */
public final class RegistryOptions {
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
    public static LocalDate today() {
        return LocalDate.now(Clock.system(Agreements.ZONE));
    }

    /**
     * All agreements that are asked.
     *
     * @throws MalformedFileException with a sentence that names the file and the field
     */
    public Agreements agreements() throws IOException {
        Agreements shipped = Agreements.shipped();
        return with.isEmpty() ? shipped : shipped.with(read(with));
    }

    /** They, as known on the day asked for. */
    public KnownAgreements asKnown() throws IOException {
        return agreements().asKnown(knownOn());
    }

    /** The day whose knowledge is asked for. */
    public LocalDate knownOn() {
        return known == null ? today() : known;
    }

    /**
     * A State by its code, or a body by its id.
     *
     * @return as provisions name it; null where none was asked for
     * @throws ParameterException where no State has the code and no instrument names the body
     */
    public @Nullable String party(@Nullable String asked, CommandLine line) throws IOException {
        if (asked == null) {
            return null;
        }
        String body = asked.toLowerCase(Locale.ROOT);
        if (agreements().names(body)) {
            return body;
        }
        StateOption.check(asked, line);
        return States.alpha3(asked);
    }

    /** Instruments in files and folders. */
    public static List<Instrument> read(List<Path> paths) throws IOException {
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

    /** The instrument files that a path names: itself, or those of a folder. */
    public static List<Path> files(Path path) throws IOException {
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

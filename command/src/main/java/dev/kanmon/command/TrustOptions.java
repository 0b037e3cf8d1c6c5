package dev.kanmon.command;

import dev.kanmon.seals.certificate.TrustStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whom a verifying command trusts, and the moment it asks about. */
final class TrustOptions {
    @Option(
            names = "--trust",
            paramLabel = "DIR",
            description = "folder of certificates, revocation lists and master lists to trust, DER or PEM"
                    + " (default: nobody is trusted)")
    private @Nullable Path folder;

    @Option(
            names = "--on",
            paramLabel = "DATE|MOMENT",
            description = "the day or moment asked about, such as 2026-11-27 (noon in UTC) or 2026-11-27T03:40:00Z"
                    + " (default: now)")
    private @Nullable String on;

    /** What to add where a signer is not known because nobody is trusted at all; else nothing. */
    static String remark(TrustStore trust) {
        return trust.authorities().isEmpty() && trust.signers().isEmpty()
                ? " No certificate was given to trust: name a folder that holds some with --trust."
                : "";
    }

    /** The moment asked about. */
    Instant moment(CommandLine line) {
        return on == null ? Instant.now() : moment(on, line);
    }

    /** Whether somebody asks about a day of their own. */
    boolean asksAboutADay() {
        return on != null;
    }

    /** Noon in UTC falls on the same day nearly everywhere. */
    static Instant moment(String text, CommandLine line) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException none) {
            throw new ParameterException(
                    line, "'" + text + "' is no day or moment: write it as 2026-11-27 or 2026-11-27T03:40:00Z", none);
        }
    }

    /**
     * Those who are trusted; what could not be read of the folder goes to standard error.
     *
     * @return empty where the folder itself cannot be read, after that was said
     */
    Optional<TrustStore> trust(CommandLine line) {
        if (folder == null) {
            return Optional.of(TrustStore.of(List.of()));
        }
        try {
            if (!Files.isDirectory(folder)) {
                line.getErr().println("kanmon: " + folder + ": There is no such folder.");
                return Optional.empty();
            }
            TrustStore trust = TrustStore.read(folder);
            trust.problems().forEach(problem -> line.getErr().println("kanmon: " + folder + ": " + problem));
            return Optional.of(trust);
        } catch (IOException unreadable) {
            line.getErr().println("kanmon: " + folder + ": The folder cannot be read.");
            return Optional.empty();
        }
    }
}

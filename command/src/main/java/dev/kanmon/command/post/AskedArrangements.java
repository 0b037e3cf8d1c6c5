package dev.kanmon.command.post;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.post.ExampleArrangements;
import dev.kanmon.command.registry.RegistryOptions;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which arrangements are asked, for which day, and as known when. */
final class AskedArrangements {
    @Option(names = "--on", paramLabel = "DATE", description = "day asked for, at the post (default: today)")
    private @Nullable LocalDate on;

    @Option(
            names = "--example",
            description = "takes in the example arrangements too, which nobody agreed (2026-11-01 to 2027-12-31)")
    private boolean example;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    LocalDate day() {
        return on == null ? RegistryOptions.today() : on;
    }

    KnownAgreements known() throws IOException {
        Agreements agreements = registry.agreements();
        return (example ? agreements.with(ExampleArrangements.instruments()) : agreements).asKnown(registry.knownOn());
    }
}

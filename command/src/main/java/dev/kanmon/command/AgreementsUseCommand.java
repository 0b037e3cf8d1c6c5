package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Ceiling;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.agreement.Terms;
import dev.kanmon.clearance.facility.BookedUse;
import dev.kanmon.clearance.facility.FacilityBook;
import dev.kanmon.clearance.facility.FacilityUse;
import dev.kanmon.clearance.facility.FacilityUses;
import dev.kanmon.clearance.facility.Part;
import dev.kanmon.clearance.facility.Position;
import dev.kanmon.clearance.facility.RefusedUse;
import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.FacilityJson;
import dev.kanmon.server.json.PartyCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is in use of facilities. */
@Command(
        name = "use",
        description =
                "Tells of each facility, line by line, how much there is, is used, was given back and is available.",
        footer = {
            "",
            "Lines are never added; totals that were announced are figures with sources (indicators",
            "swap-total-announced-for-kr). A use that nobody told of is not on record. With --uses a file of uses is entered",
            "after those on record, and what would overdraw is refused: a dry run; nothing is kept. Exit code 1 where a use",
            "is refused.",
            "Example: ./kanmon agreements use swap-boj-bok-1 --on 2011-12-01"
        },
        mixinStandardHelpOptions = true)
final class AgreementsUseCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "of a facility (default: all)")
    private @Nullable String id;

    @Option(names = "--on", paramLabel = "DATE", description = "at the end of that day (default: today)")
    private @Nullable LocalDate on;

    @Option(names = "--uses", paramLabel = "FILE", description = "uses to enter (YAML, see docs/facilities.md)")
    private @Nullable Path uses;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        LocalDate day = on == null ? RegistryOptions.today() : on;
        KnownAgreements known = registry.asKnown();
        if (id != null && known.provisions().stream().noneMatch(this::isAsked)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no facility '" + id + "': list them with ./kanmon agreements use");
        }
        List<FacilityUse> all = new ArrayList<>(FacilityUses.shipped());
        all.addAll(given());
        FacilityBook book = FacilityBook.replay(known, all);
        List<Position> positions = book.positions(day).stream()
                .filter(position -> id == null || position.facility().id().equals(id))
                .toList();
        form.print(spec.commandLine(), positions.stream().map(FacilityJson::of).toList(), out -> {
            out.println("At the end of " + day + ", as known on " + known.known() + ":");
            positions.forEach(position -> print(out, position, book));
            if (positions.isEmpty()) {
                out.println("no facility has a ceiling or is in use.");
            }
        });
        for (RefusedUse refused : book.refused()) {
            spec.commandLine()
                    .getErr()
                    .println("kanmon: " + refused.use().id() + " is refused: "
                            + refused.reason().sentence());
        }
        return book.refused().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private boolean isAsked(Provision provision) {
        return provision.id().equals(id) && provision.terms() instanceof Terms.Facility;
    }

    private List<FacilityUse> given() throws IOException {
        Path file = uses;
        if (file == null) {
            return List.of();
        }
        if (!Files.isRegularFile(file)) {
            throw new MalformedFileException(file + ": there is no such file.");
        }
        return FacilityUses.read(file.toString(), Files.readAllBytes(file), SourceCatalogue.shipped());
    }

    private void print(PrintWriter out, Position position, FacilityBook book) {
        Ceiling ceiling = position.ceiling();
        out.println("  " + ProvisionTable.leg(position.facility()) + "  "
                + position.facility().id() + ", " + position.facility().title());
        out.println("      ceiling   "
                + (ceiling == null ? "none on that day" : amount(ceiling.amount()) + " " + position.unit())
                + (position.ceilingBy() == null
                        ? ""
                        : " (" + position.ceilingBy().citation() + ")"));
        out.println("      used      " + amount(position.used()) + ", given back " + amount(position.givenBack())
                + ", in use " + amount(position.inUse())
                + (position.isOverCeiling() ? ", OVER ITS CEILING" : "")
                + (position.counted().from() == null
                        ? ""
                        : "  (" + position.counted().from() + " to "
                                + position.counted().to() + ")"));
        out.println("      available " + amount(position.available()));
        for (Part part : position.parts()) {
            out.println("      " + PartyCode.of(part.party()) + ": " + amount(part.used()));
        }
        if (id != null) {
            for (BookedUse booked :
                    book.booked(position.facility().id(), position.facility().leg())) {
                out.println("      " + booked.use().day() + "  "
                        + ProvisionTable.words(booked.use().act()) + " "
                        + amount(booked.use().amount())
                        + (booked.isBeyondCeiling() ? ", beyond its ceiling by " + amount(booked.beyond()) : ""));
            }
        }
    }

    private static String amount(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,f", amount).replaceAll("\\.?0+$", "");
    }
}

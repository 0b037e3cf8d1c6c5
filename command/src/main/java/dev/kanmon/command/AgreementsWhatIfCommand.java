package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.LicenceAnswer;
import dev.kanmon.clearance.agreement.LicenceQuestion;
import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Engine;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.whatif.Supposition;
import dev.kanmon.clearance.whatif.Supposition.DecisionPair;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.InputFile;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.paxlst.JoinedList;
import dev.kanmon.messages.paxlst.PassengerListReading;
import dev.kanmon.messages.paxlst.PaxlstReader;
import dev.kanmon.server.json.JsonLines;
import dev.kanmon.server.json.PassengerListJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a change of the agreements would do to past voyages and shipments. */
@Command(
        name = "what-if",
        description = "Runs past voyages and shipments with the agreements changed, and shows what would differ.",
        footer = {
            "",
            "The change is an instrument file: the agreements are asked as if it had always been known. Watch lists are",
            "left out, since the agreements do not touch them.",
            "Example: ./kanmon agreements what-if --change kr-2025-k-eta-waiver.yaml list.edi shipment.json"
        },
        mixinStandardHelpOptions = true)
final class AgreementsWhatIfCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "passenger lists (PAXLST or JSON) and shipments (JSON); - is standard input")
    private List<String> files = List.of();

    @Option(
            names = "--change",
            required = true,
            paramLabel = "FILE",
            description = "an instrument as it might be, or a folder of them; may be given several times")
    private List<Path> changes = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day on which voyages are screened and shipments leave (default: today)")
    private @Nullable LocalDate on;

    @Option(names = "--json", description = "prints one JSON object for each that would differ")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int compared;
    private int differ;

    @Override
    public Integer call() throws IOException {
        Supposition supposition = Supposition.of(Agreements.shipped(), RegistryOptions.read(changes));
        Basis basis = new Basis(supposition.actual(), List.of(), Ports.shipped(), Engine.version());
        LocalDate day = on == null ? RegistryOptions.today() : on;
        boolean whole = true;
        for (String file : files) {
            whole &= run(file, supposition, basis, day);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (!json) {
            out.println(differ + " of " + compared + " would differ.");
        }
        out.flush();
        return whole ? ExitCode.DONE : ExitCode.UNREADABLE_INPUT;
    }

    private boolean run(String file, Supposition supposition, Basis basis, LocalDate day) throws IOException {
        return switch (InputFile.read(file)) {
            case InputFile.Missing(String sentence) -> refuse(file, sentence);
            case InputFile.Content(byte[] bytes) -> {
                List<LicenceQuestion> shipment = ShipmentFile.questions(bytes, day);
                yield shipment == null
                        ? voyages(file, bytes, supposition, basis, day)
                        : licences(file, shipment, supposition, day);
            }
        };
    }

    private boolean voyages(String file, byte[] bytes, Supposition supposition, Basis basis, LocalDate day) {
        PassengerListReading reading =
                PassengerListJson.begins(bytes) ? PassengerListJson.read(bytes) : PaxlstReader.read(bytes);
        if (reading.hasErrors()) {
            return refuse(file, "It is neither a passenger list nor a shipment. See ./kanmon parse.");
        }
        Instant asOf = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        for (JoinedList joined : JoinedList.join(reading.lists())) {
            PassengerList list = joined.list();
            for (Traveller traveller : list.travellers()) {
                compared++;
                Optional<DecisionPair> pair = supposition.screen(traveller, list.voyage(), basis, asOf);
                pair.ifPresent(both ->
                        tell(file, TravellerCells.name(traveller).strip(), said(both.is()), said(both.would())));
            }
        }
        return true;
    }

    private boolean licences(String file, List<LicenceQuestion> shipment, Supposition supposition, LocalDate day) {
        for (LicenceQuestion question : shipment) {
            compared++;
            supposition
                    .licences(question, day)
                    .ifPresent(pair -> tell(
                            file,
                            question.item() == null ? "an item no provision names" : question.item(),
                            types(pair.is()),
                            types(pair.would())));
        }
        return true;
    }

    private void tell(String file, String who, String is, String would) {
        differ++;
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", file);
            line.put("subject", who);
            line.put("is", is);
            line.put("would", would);
            out.println(JsonLines.line(line));
        } else {
            out.println(file + ": " + who);
            out.println("  is      " + is);
            out.println("  would   " + would);
        }
    }

    private boolean refuse(String file, String sentence) {
        spec.commandLine().getErr().println("kanmon: " + file + ": " + sentence);
        return false;
    }

    private static String said(Decision decision) {
        return decision.outcome() + " "
                + decision.findings().stream().map(finding -> finding.code()).toList();
    }

    private static String types(LicenceAnswer answer) {
        return answer.usable().stream()
                .map(usable -> usable.type().value())
                .toList()
                .toString();
    }
}

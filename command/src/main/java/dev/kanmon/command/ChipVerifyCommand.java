package dev.kanmon.command;

import dev.kanmon.clearance.pass.IssuingState;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.InputFile;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Chain;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.chip.ChipCheck;
import dev.kanmon.seals.chip.Zone;
import dev.kanmon.server.json.JsonLines;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Passive authentication, offline. */
@Command(
        name = "verify",
        description = "Passive authentication of a chip (ICAO Doc 9303 part 11), offline.",
        footer = {
            "",
            "Files of one chip in any order: EF.SOD and data groups, or the virtual",
            "component of a Digital Travel Credential of type 1 alone. They are told apart",
            "by their first byte; - is standard input.",
            "Exit code 0: authentic, and of the zone given with --mrz. 1: not; an issuer",
            "who is unknown makes it so, and it is told that signature and data groups are",
            "right. 3: a file cannot be read.",
            "Example: ./kanmon chip verify --trust csca EF_SOD.bin EF_DG1.bin EF_DG2.bin"
        },
        mixinStandardHelpOptions = true)
final class ChipVerifyCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "security object and data groups, or a credential")
    private List<String> names = List.of();

    @Mixin
    private TrustOptions trusted = new TrustOptions();

    @Option(
            names = "--mrz",
            paramLabel = "FILE|TEXT",
            description = "machine readable zone that is printed in the document")
    private @Nullable String mrz;

    @Option(names = "--json", description = "prints one JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Instant at = trusted.moment(spec.commandLine());
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        Optional<TrustStore> trust = trusted.trust(spec.commandLine());
        if (trust.isEmpty()) {
            return ExitCode.UNREADABLE_INPUT;
        }
        ShownZone shown = mrz == null ? null : ShownZone.of(mrz, day);
        if (shown instanceof ShownZone.Unreadable(String sentence)) {
            return unreadable("--mrz: " + sentence);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            switch (InputFile.read(name)) {
                case InputFile.Missing(String sentence) -> {
                    return unreadable(name + ": " + sentence);
                }
                case InputFile.Content(byte[] bytes) -> files.put(name, bytes);
            }
        }
        try {
            ChipFiles chip = ChipFiles.of(files);
            ChipCheck check = chip.check(trust.get(), at);
            if (ChipSentences.unreadable(check)) {
                return unreadable(ChipSentences.of(check));
            }
            Mrz zone = zone(chip, check).flatMap(read -> read(read, day)).orElse(null);
            Boolean same = shown instanceof ShownZone.Read(Mrz seen) ? sameDocument(seen, zone) : null;
            String head = files.entrySet().stream()
                    .filter(file -> ChipFiles.signed(file.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(names.getFirst());
            // A trusted authority could sign a chip that calls itself another State's.
            boolean foreign = check.authentic() && (zone == null || !IssuingState.signed(zone.issuer(), check.chain()));
            String sentence = foreign ? ChipSentences.ANOTHER_STATE : ChipSentences.of(check, trust.get());
            boolean authentic = check.authentic() && !foreign;
            print(head, check, authentic, sentence, zone, same);
            return authentic && !Boolean.FALSE.equals(same) ? ExitCode.DONE : ExitCode.FOUND;
        } catch (UnreadableSealException e) {
            return unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** Whoever changed the zone may have left none; that it was changed is what there is to tell then. */
    private static Optional<Zone> zone(ChipFiles chip, ChipCheck check) {
        try {
            return chip.zone();
        } catch (UnreadableSealException e) {
            if (check.authentic()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static Optional<Mrz> read(Zone zone, LocalDate day) {
        return MrzReader.read(zone.text(), day) instanceof MrzReading.Read read
                ? Optional.of(read.mrz())
                : Optional.empty();
    }

    /** By what a pass is bound to as well. */
    private static boolean sameDocument(Mrz seen, @Nullable Mrz chip) {
        return chip != null
                && seen.number().equals(chip.number())
                && seen.issuer().equals(chip.issuer())
                && seen.birthDate() != null
                && seen.birthDate().equals(chip.birthDate());
    }

    private void print(
            String head,
            ChipCheck check,
            boolean authentic,
            String sentence,
            @Nullable Mrz zone,
            @Nullable Boolean same) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonLines.line(object(check, authentic, sentence, zone, same)));
        } else {
            out.println(head + ": " + sentence);
            PassCheckSheet sheet = new PassCheckSheet(out);
            check.dataGroups().forEach((number, group) -> sheet.row("data group " + number, ChipSentences.of(group)));
            if (zone != null) {
                sheet.row("document", zone.documentCode() + " " + zone.issuer() + " " + zone.number());
                sheet.row("name", zone.surname() + (zone.given() == null ? "" : "  " + zone.given()));
            }
            if (same != null) {
                sheet.row("zone seen", same ? "of the same document" : "OF ANOTHER DOCUMENT");
            }
            sheet.chain(check.chain());
        }
        out.flush();
    }

    private Map<String, @Nullable Object> object(
            ChipCheck check, boolean authentic, String sentence, @Nullable Mrz zone, @Nullable Boolean same) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("files", names);
        line.put(
                "verdict",
                check.authentic() && !authentic
                        ? "OTHER_STATE"
                        : check.verdict().name());
        line.put("authentic", authentic);
        line.put("text", sentence);
        List<Map<String, Object>> groups = new ArrayList<>();
        check.dataGroups().forEach((number, state) -> {
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("number", number);
            group.put("state", state.name());
            groups.add(group);
        });
        line.put("dataGroups", groups);
        if (zone != null) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("code", zone.documentCode());
            document.put("issuer", zone.issuer());
            document.put("number", zone.number());
            document.put("surname", zone.surname());
            document.put("given", zone.given());
            line.put("document", document);
        }
        line.put("sameDocument", same);
        Chain chain = check.chain();
        line.put("signer", chain == null ? null : PassCheckJson.of(chain.path().getFirst()));
        line.put("chain", chain == null ? null : PassCheckJson.of(chain));
        return line;
    }

    private int unreadable(String sentence) {
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("files", names);
            line.put("verdict", "UNREADABLE");
            line.put("authentic", false);
            line.put("text", sentence);
            spec.commandLine().getOut().println(JsonLines.line(line));
            spec.commandLine().getOut().flush();
        }
        spec.commandLine().getErr().println("kanmon: " + sentence);
        return ExitCode.UNREADABLE_INPUT;
    }
}

package dev.kanmon.command;

import dev.kanmon.clearance.pass.Pass;
import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.PassSeals;
import dev.kanmon.clearance.pass.TravelAuthorization;
import dev.kanmon.clearance.passcard.PassCard;
import dev.kanmon.clearance.passcard.QrSymbol;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.command.registry.StateOption;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.InputFile;
import dev.kanmon.command.terminal.Languages;
import dev.kanmon.command.terminal.OutputPlace;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.seals.signature.SealSigner;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a pass. */
@Command(
        name = "issue",
        description = "Makes a pass: signs what a file says of a holder and a voyage.",
        footer = {
            "",
            "The file; window (else from departure to the day after arrival), stay",
            "(days), provision, given, sex and arrival may be left out:",
            "  {\"holder\":{\"surname\":\"KIM\",\"given\":\"MIN JUN\",",
            "     \"birthDate\":\"1988-03-05\",\"sex\":\"M\",\"nationality\":\"KOR\",",
            "     \"passport\":{\"number\":\"M12345678\",\"issuer\":\"KOR\"}},",
            "   \"voyage\":{\"carrier\":\"KE\",\"number\":\"703\",\"from\":\"ICN\",\"to\":\"NRT\",",
            "     \"departure\":\"2026-11-27\",\"arrival\":\"2026-11-27\"},",
            "   \"window\":{\"from\":\"2026-11-27\",\"until\":\"2026-11-28\"},",
            "   \"stay\":90,\"provision\":\"1a2b3c4d5e6f\"}",
            "",
            "Without --out the signed texts are printed, a line each. With it these",
            "files are written, named by the number: .json (VDS-NC), .txt (RDB1), .svg",
            "and .png (QR code), .html (to print), .wallet.png (for a phone). Numbers",
            "given out stand in the folder of the keys, in passes.register;",
            "./kanmon pass status makes the status list of them.",
            "Example: ./kanmon pass issue --keys keys --state JP --out passes kim.json"
        },
        mixinStandardHelpOptions = true)
final class PassIssueCommand implements Callable<Integer> {
    /** Pixels along a module: about 4 centimetres of small form at 300 dots an inch. */
    private static final int SCALE = 8;

    @Parameters(paramLabel = "FILE", description = "what the pass shall say, in JSON; - is standard input")
    private String file = "";

    @Mixin
    private PassKeyOptions options = new PassKeyOptions();

    @Option(
            names = "--state",
            paramLabel = "C",
            description = "State that admits and signs (default: the one of the keys)")
    private @Nullable String state;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            defaultValue = "both",
            description = "one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private PassForm form = PassForm.BOTH;

    @Option(names = "--out", paramLabel = "DIR", description = "folder to write files to; made if need be")
    private @Nullable Path out;

    @Option(
            names = "--on",
            paramLabel = "MOMENT",
            description = "when it is signed, such as 2026-11-26T09:00:00Z (default: now)")
    private @Nullable String on;

    @Option(
            names = "--number",
            paramLabel = "NUMBER",
            description = "number of the pass (default: the next that was not given out)")
    private @Nullable String number;

    @Option(names = "--lang", paramLabel = "LANG", description = "of the page to print: ko, ja or en")
    private @Nullable String language;

    @Option(names = "--dry-run", description = "shows what would be issued; signs, keeps and writes nothing")
    private boolean dryRun;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Locale spoken = Languages.of(language, spec.commandLine());
        Instant at = on == null ? Instant.now() : TrustOptions.moment(on, spec.commandLine());
        StateOption.check(state, spec.commandLine());
        PassDraft.Issuable draft = switch (InputFile.read(file)) {
            case InputFile.Content(byte[] bytes) -> draft(bytes);
            case InputFile.Missing(String sentence) -> throw new MalformedFileException(file + ": " + sentence);
        };
        if (state != null && !States.alpha3(state).equals(draft.state())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the voyage goes to " + draft.state() + ", which admits and signs, not " + state);
        }
        SignerKeys keys = dryRun ? SignerKeys.openPublished(options.folder()) : options.open(spec.commandLine());
        if (!keys.authority().country().equals(Optional.of(States.alpha2(draft.state())))) {
            throw new ParameterException(
                    spec.commandLine(), "the keys are not those of " + draft.state() + ", where the voyage goes");
        }
        refuseThePast(draft, at);
        if (dryRun) {
            show(draft.numbered(number(draft, PassRegister.read(options.folder()))));
            return ExitCode.DONE;
        }
        SealSigner signer = PassKeyOptions.signer(keys, at);
        if (draft.content().until().isAfter(day(signer.certificate().notAfter()))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the pass would hold longer than its signer is believed, until "
                            + signer.certificate().notAfter() + ": issue it nearer to the voyage");
        }
        if (out != null) {
            OutputPlace.makeFolder(out, "--out", spec.commandLine());
        }
        TravelAuthorization content = give(draft);
        PassCard card = new PassCard(
                Pass.of(content),
                form.hasVdsNc() ? PassSeals.vdsNc(content, draft.state(), signer) : null,
                form.hasBarcode() ? PassSeals.barcode(content, draft.state(), signer, day(at)) : null);
        if (out == null) {
            print(card);
        } else {
            write(card, out, spoken);
        }
        return ExitCode.DONE;
    }

    private PassDraft.Issuable draft(byte[] bytes) {
        try {
            return PassContentFile.read(bytes, Ports.shipped());
        } catch (MalformedFileException wrong) {
            throw new MalformedFileException(file + ": " + wrong.getMessage());
        }
    }

    /** By the day of the port of entry, by which passes hold. */
    private void refuseThePast(PassDraft.Issuable draft, Instant at) {
        LocalDate signed = Ports.shipped()
                .find(Pass.of(draft.content()).to())
                .map(port -> at.atZone(port.zone()).toLocalDate())
                .orElseGet(() -> day(at));
        if (draft.content().birthDate().isAfter(signed)) {
            throw new MalformedFileException(file + ": holder.birthDate is after the day of signing.");
        }
        LocalDate last = draft.content().until();
        if (last.isBefore(signed)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the voyage is over: the last day of the pass would be " + last + ", and it is signed on "
                            + signed);
        }
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The number is on the disk before anything is signed with it. */
    private TravelAuthorization give(PassDraft.Issuable draft) throws IOException {
        try (PassRegister register = PassRegister.open(options.folder())) {
            PassNumber given = number(draft, register.passes());
            register.add(GivenPasses.issued(given, draft.content().until()));
            return draft.numbered(given);
        }
    }

    private PassNumber number(PassDraft.Issuable draft, GivenPasses passes) {
        String state2 = States.alpha2(draft.state());
        String list = PassNumber.list(state2, draft.content().from());
        if (number == null) {
            int place = passes.nextPlace(list);
            if (place >= PassNumber.PLACES) {
                throw new ParameterException(spec.commandLine(), "all numbers of " + list + " are given out");
            }
            return PassNumber.of(state2, draft.content().from(), place);
        }
        PassNumber asked = PassNumber.typed(number)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "'" + number + "' is no number of a pass: give one such as JP26331000425"));
        if (!asked.list().equals(list)) {
            throw new ParameterException(spec.commandLine(), "numbers of this pass begin with " + list);
        }
        if (passes.given(asked)) {
            throw new ParameterException(spec.commandLine(), asked.text() + " was given out before");
        }
        return asked;
    }

    private void show(TravelAuthorization content) {
        PrintWriter printed = spec.commandLine().getOut();
        printed.println("Would be issued:");
        new PassCheckSheet(printed).content(content, Pass.of(content));
        printed.flush();
    }

    private void print(PassCard card) {
        PrintWriter printed = spec.commandLine().getOut();
        if (card.vdsNc() != null) {
            printed.println(card.vdsNc());
        }
        if (card.barcode() != null) {
            printed.println(card.barcode());
        }
        printed.flush();
    }

    private void write(PassCard card, Path folder, Locale spoken) throws IOException {
        if (card.vdsNc() != null) {
            write(folder, card, ".json", card.vdsNc());
        }
        if (card.barcode() != null) {
            write(folder, card, ".txt", card.barcode());
        }
        QrSymbol code = QrSymbol.of(card.small());
        write(folder, card, ".svg", code.svg(card.pass().number().text()));
        write(folder, card, ".png", code.png(SCALE));
        write(folder, card, ".html", card.page(spoken));
        write(folder, card, ".wallet.png", card.wallet());
        spec.commandLine().getOut().flush();
    }

    private void write(Path folder, PassCard card, String ending, String text) throws IOException {
        write(folder, card, ending, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(Path folder, PassCard card, String ending, byte[] bytes) throws IOException {
        Path written = folder.resolve(card.pass().number().text() + ending);
        Files.write(written, bytes);
        spec.commandLine().getOut().println(written);
    }
}

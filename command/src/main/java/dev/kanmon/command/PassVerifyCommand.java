package dev.kanmon.command;

import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.clearance.pass.PassVerifier;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.pass.StatusCheck;
import dev.kanmon.clearance.pass.StatusList;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.server.json.JsonLines;
import java.io.PrintWriter;
import java.time.Instant;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies passes and other seals without a network. */
@Command(
        name = "verify",
        description = "Verifies passes and other seals without a network.",
        footer = {
            "",
            "A file is a VDS-NC (JSON), a text of the ICAO barcode structure (RDB1...), a",
            "visible digital seal of Doc 9303 part 13, or a PNG or JPEG with a QR code of",
            "one of these; - is standard input.",
            "",
            "Exit code 0: all are genuine, and what you ask is so. Each of these asks:",
            "  --status   whether a pass stands, by a fresh list",
            "  --on       whether that day is one of its days",
            "  --mrz      whether it is of that passport",
            "  --voyage   whether it is for that voyage",
            "1: one is not genuine, or not as asked; an unknown or expired signer is not",
            "genuine. 3: one cannot be read.",
            "Example: ./kanmon pass verify --trust trust --status status.json pass.png"
        },
        mixinStandardHelpOptions = true)
final class PassVerifyCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "a seal each")
    private List<String> files = List.of();

    @Mixin
    private TrustOptions trusted = new TrustOptions();

    @Option(names = "--status", paramLabel = "FILE", description = "status list of a State; may be given again")
    private List<String> statusFiles = List.of();

    @Option(
            names = "--mrz",
            paramLabel = "FILE|TEXT",
            description = "machine readable zone of the passport that is shown")
    private @Nullable String mrz;

    @Option(names = "--voyage", paramLabel = "VOYAGE", description = "carrier and number of this voyage, such as KE703")
    private @Nullable String voyage;

    @Option(names = "--json", description = "prints one JSON object a file")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int code = ExitCode.DONE;
    private int genuine;
    private int notGenuine;
    private int unreadable;

    @Override
    public Integer call() {
        if (voyage != null && !Presented.isDesignator(voyage)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + voyage + "' is no carrier and number of a voyage: give one such as KE703");
        }
        Instant at = trusted.moment(spec.commandLine());
        Optional<TrustStore> trust = trusted.trust(spec.commandLine());
        Presented presented = presented(at);
        if (trust.isEmpty() || presented == null) {
            return ExitCode.UNREADABLE_INPUT;
        }
        PassVerifier verifier = new PassVerifier(trust.get(), Ports.shipped(), lists(trust.get(), at));
        for (String file : files) {
            switch (SealFile.read(file)) {
                case SealFile.Unreadable(String sentence) -> passUnreadable(file, sentence);
                case SealFile.Seal(String text) -> tell(file, verifier.verify(text, presented, at), trust.get(), at);
            }
        }
        if (!json && files.size() > 1) {
            spec.commandLine()
                    .getOut()
                    .println(genuine + " genuine, " + notGenuine + " not, " + unreadable + " unreadable");
        }
        spec.commandLine().getOut().flush();
        return code;
    }

    private void tell(String file, PassCheck check, TrustStore trust, Instant at) {
        boolean listAsked = !statusFiles.isEmpty();
        String sentence = PassSentences.of(check, listAsked, at) + remark(check.verdict(), trust);
        if (check.verdict() == PassVerdict.UNREADABLE) {
            passUnreadable(file, sentence);
            return;
        }
        if (check.verdict().genuine()) {
            genuine++;
        } else {
            notGenuine++;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonLines.line(PassCheckJson.of(file, check, sentence)));
        } else {
            new PassCheckSheet(out).print(file, check, sentence, at);
        }
        if (!asAsked(check.verdict())) {
            code = Math.max(code, ExitCode.FOUND);
        }
    }

    private static String remark(PassVerdict verdict, TrustStore trust) {
        return verdict == PassVerdict.SIGNER_UNKNOWN ? TrustOptions.remark(trust) : "";
    }

    /** Of a seal that is no pass nothing is known that a list, a passport or a voyage could be held against. */
    private boolean asAsked(PassVerdict verdict) {
        boolean listAsked = !statusFiles.isEmpty();
        boolean bindingAsked = mrz != null || voyage != null;
        return switch (verdict) {
            case VALID -> true;
            case STATUS_UNKNOWN -> !listAsked;
            case NOT_A_PASS -> !listAsked && !bindingAsked;
            case ENDED, NOT_YET_VALID -> !listAsked && !bindingAsked && !trusted.asksAboutADay();
            case WITHDRAWN,
                    OTHER_DOCUMENT,
                    OTHER_VOYAGE,
                    OTHER_STATE,
                    SIGNER_UNKNOWN,
                    SIGNER_FORGED,
                    SIGNER_EXPIRED,
                    SIGNER_NOT_IN_FORCE,
                    SIGNER_REVOKED,
                    SIGNER_NOT_ENTITLED,
                    ALTERED,
                    NOT_AS_ISSUED,
                    UNREADABLE -> false;
        };
    }

    private List<StatusList> lists(TrustStore trust, Instant at) {
        List<StatusList> lists = new ArrayList<>();
        for (String file : statusFiles) {
            switch (SealFile.read(file)) {
                case SealFile.Unreadable(String sentence) -> unreadable(file, sentence);
                case SealFile.Seal(String text) -> {
                    switch (PassVerifier.statusList(text, trust, at)) {
                        case StatusCheck.Taken(StatusList list) -> lists.add(list);
                        case StatusCheck.Refused(PassVerdict verdict) -> refused(file, verdict, trust);
                    }
                }
            }
        }
        return lists;
    }

    private void refused(String file, PassVerdict verdict, TrustStore trust) {
        if (verdict == PassVerdict.UNREADABLE) {
            unreadable(file, "This is no status list that can be read.");
        } else {
            spec.commandLine()
                    .getErr()
                    .println("kanmon: " + file + ": The status list is not used. " + PassSentences.of(verdict, true)
                            + remark(verdict, trust));
            code = Math.max(code, ExitCode.FOUND);
        }
    }

    /** What was shown with the passes; null where it cannot be read, after that was said. */
    private @Nullable Presented presented(Instant at) {
        if (mrz == null) {
            return new Presented(null, voyage);
        }
        switch (ShownZone.of(mrz, at.atZone(ZoneOffset.UTC).toLocalDate())) {
            case ShownZone.Unreadable(String sentence) -> {
                spec.commandLine().getErr().println("kanmon: --mrz: " + sentence);
                return null;
            }
            case ShownZone.Read(var zone) -> {
                Optional<Presented.Document> document = Presented.Document.of(zone);
                if (document.isEmpty()) {
                    spec.commandLine()
                            .getErr()
                            .println("kanmon: --mrz: The birth date is not known to the day, and a pass is bound to"
                                    + " it.");
                    return null;
                }
                return new Presented(document.get(), voyage);
            }
        }
    }

    private void passUnreadable(String file, String sentence) {
        unreadable++;
        unreadable(file, sentence);
    }

    private void unreadable(String file, String sentence) {
        if (json) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("file", file);
            line.put("verdict", PassVerdict.UNREADABLE.name());
            line.put("genuine", false);
            line.put("text", sentence);
            spec.commandLine().getOut().println(JsonLines.line(line));
        }
        // On a terminal the sentences come in the order of the files.
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().println("kanmon: " + file + ": " + sentence);
        code = ExitCode.UNREADABLE_INPUT;
    }
}

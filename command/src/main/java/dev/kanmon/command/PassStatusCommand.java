package dev.kanmon.command;

import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.clearance.pass.PassVerifier;
import dev.kanmon.clearance.pass.StatusCheck;
import dev.kanmon.clearance.pass.StatusList;
import dev.kanmon.clearance.port.States;
import dev.kanmon.command.registry.StateOption;
import dev.kanmon.command.terminal.Columns;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputPlace;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.server.json.JsonLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps the status list of passes issued on the command line, and checks anybody's. */
@Command(
        name = "status",
        description = "Keeps the status list: which passes issued on the command line stand. Or checks a list.",
        footer = {
            "",
            "With --keys alone it shows what was given out. --withdraw takes passes back;",
            "gates learn of it from the next list. --out signs the next list and needs the",
            "signer's key. Make one more often than lists end, withdrawals or not: a gate",
            "without a fresh list never says valid.",
            "With --check: exit code 0 where the list is genuine and fresh, 1 where not, 3",
            "where it cannot be read.",
            "Examples:",
            "./kanmon pass status --keys keys --withdraw JP26331000425 --out status.json",
            "./kanmon pass status --check status.json --trust trust"
        },
        mixinStandardHelpOptions = true)
final class PassStatusCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @ArgGroup(exclusive = false)
    private @Nullable PassKeyOptions options;

    @Option(names = "--state", paramLabel = "C", description = "State of the keys, where it is to be made sure")
    private @Nullable String state;

    @Option(names = "--withdraw", paramLabel = "NUMBER", description = "takes a pass back; may be given again")
    private List<String> withdraw = List.of();

    @Option(
            names = "--age",
            paramLabel = "DURATION",
            defaultValue = "PT4H",
            description = "for how long the next list is fresh (default: ${DEFAULT-VALUE})")
    private Duration age = Duration.ofHours(4);

    @Option(names = "--out", paramLabel = "FILE", description = "signs the next list into a file; - is standard output")
    private @Nullable String out;

    @Option(names = "--check", paramLabel = "FILE", description = "tells whether a list is genuine and fresh")
    private @Nullable String check;

    @Mixin
    private TrustOptions trusted = new TrustOptions();

    @Option(names = "--json", description = "prints one JSON object a line")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if ((check == null) == (options == null)) {
            throw new ParameterException(
                    spec.commandLine(), "give --keys, or --check and the list that is to be checked");
        }
        return options != null ? keep(options) : check(String.valueOf(check));
    }

    private int keep(PassKeyOptions keyOptions) throws IOException {
        if (age.isNegative() || age.isZero() || age.compareTo(StatusList.LONGEST_LIFE) > 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--age is from a second to " + StatusList.LONGEST_LIFE.toHours() + " hours: such as PT4H");
        }
        StateOption.check(state, spec.commandLine());
        if (out != null && !out.equals(STANDARD_OUTPUT)) {
            OutputPlace.file(Path.of(out), "--out", spec.commandLine());
        }
        SignerKeys keys =
                out == null ? SignerKeys.openPublished(keyOptions.folder()) : keyOptions.open(spec.commandLine());
        String alpha2 = keys.authority().country().orElse("");
        if (state != null && !States.alpha2(States.alpha3(state)).equals(alpha2)) {
            throw new ParameterException(spec.commandLine(), "the keys are those of " + alpha2 + ", not of " + state);
        }
        if (withdraw.isEmpty() && out == null) {
            show(PassRegister.read(keyOptions.folder()));
            return ExitCode.DONE;
        }
        try (PassRegister register = PassRegister.open(keyOptions.folder())) {
            for (PassNumber number : numbers(register.passes())) {
                register.add(GivenPasses.withdrawn(number));
            }
            if (out == null) {
                show(register.passes());
                spec.commandLine().getErr().println("kanmon: Gates do not know yet. Sign the next list with --out.");
            } else {
                sign(register, keys, States.alpha3(alpha2), out);
            }
        }
        return ExitCode.DONE;
    }

    /** All of them are looked at before one is withdrawn. */
    private List<PassNumber> numbers(GivenPasses passes) {
        List<PassNumber> numbers = new ArrayList<>();
        for (String typed : withdraw) {
            numbers.add(PassNumber.typed(typed)
                    .filter(passes::given)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "'" + typed + "' is no pass that was given out with these keys")));
        }
        return numbers;
    }

    private void sign(PassRegister register, SignerKeys keys, String alpha3, String target) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        long number = register.passes().lastList() + 1;
        // A pass holds by the day of its port; the day before in UTC is the earliest that it can be anywhere.
        LocalDate from = now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        StatusList list = new StatusList(
                alpha3, number, now, now.plus(age), register.passes().standing(from));
        String signed = list.sign(PassKeyOptions.signer(keys, now));
        PrintWriter printed = spec.commandLine().getOut();
        if (target.equals(STANDARD_OUTPUT)) {
            register.add(GivenPasses.list(number));
            printed.println(signed);
        } else {
            Path file = Path.of(target).toAbsolutePath();
            // Who copies it to gates in this moment gets the old one or the new one.
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, signed);
            // Not before it is written: a full disk uses up no number. Not after it can be met: none is used twice.
            register.add(GivenPasses.list(number));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            tell(list);
        }
        printed.flush();
    }

    private void show(GivenPasses passes) {
        PrintWriter printed = spec.commandLine().getOut();
        List<GivenPasses.Tally> tallies = passes.tallies();
        if (json) {
            tallies.forEach(tally -> printed.println(JsonLines.line(tally)));
        } else {
            printed.println("LIST      GIVEN OUT  STAND      LAST DAY");
            tallies.forEach(tally -> printed.println(Columns.padded(tally.list(), 10)
                    + Columns.padded(String.valueOf(tally.given()), 11)
                    + Columns.padded(String.valueOf(tally.standing()), 11)
                    + tally.until()));
            printed.println(
                    passes.lastList() == 0 ? "No list was signed yet." : "Lists signed so far: " + passes.lastList());
        }
        printed.flush();
    }

    private int check(String file) {
        Instant at = trusted.moment(spec.commandLine());
        Optional<TrustStore> trust = trusted.trust(spec.commandLine());
        if (trust.isEmpty()) {
            return ExitCode.UNREADABLE_INPUT;
        }
        return switch (SealFile.read(file)) {
            case SealFile.Unreadable(String sentence) -> unreadable(file, sentence);
            case SealFile.Seal(String text) ->
                switch (PassVerifier.statusList(text, trust.get(), at)) {
                    case StatusCheck.Taken(StatusList list) -> {
                        boolean fresh = at.isBefore(list.expires());
                        tell(file, fresh ? "Genuine and fresh." : "Genuine, but not fresh.", list, fresh);
                        yield fresh ? ExitCode.DONE : ExitCode.FOUND;
                    }
                    case StatusCheck.Refused(PassVerdict verdict) ->
                        verdict == PassVerdict.UNREADABLE
                                ? unreadable(file, "This is no status list that can be read.")
                                : refused(file, verdict, trust.get());
                };
        };
    }

    private int refused(String file, PassVerdict verdict, TrustStore trust) {
        String remark = verdict == PassVerdict.SIGNER_UNKNOWN ? TrustOptions.remark(trust) : "";
        tell(file, PassSentences.of(verdict, false) + remark, null, false);
        return ExitCode.FOUND;
    }

    private int unreadable(String file, String sentence) {
        spec.commandLine().getErr().println("kanmon: " + file + ": " + sentence);
        return ExitCode.UNREADABLE_INPUT;
    }

    private void tell(String file, String sentence, @Nullable StatusList list, boolean fresh) {
        PrintWriter printed = spec.commandLine().getOut();
        if (json) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("file", file);
            line.put("genuine", list != null);
            line.put("fresh", fresh);
            line.put("text", sentence);
            line.put("state", list == null ? null : list.state());
            line.put("number", list == null ? null : list.number());
            line.put("issued", list == null ? null : list.issued().toString());
            line.put("expires", list == null ? null : list.expires().toString());
            printed.println(JsonLines.line(line));
        } else {
            printed.println(file + ": " + sentence);
            if (list != null) {
                tell(list);
            }
        }
        printed.flush();
    }

    private void tell(StatusList list) {
        int given = list.lists().values().stream()
                .mapToInt(StatusList.Standing::count)
                .sum();
        int standing = list.lists().values().stream()
                .mapToInt(one -> one.standing().cardinality())
                .sum();
        spec.commandLine()
                .getOut()
                .println("List " + list.number() + " of " + list.state() + ", made " + list.issued() + ", good until "
                        + list.expires() + ": " + standing + " of " + given + " passes stand.");
    }
}

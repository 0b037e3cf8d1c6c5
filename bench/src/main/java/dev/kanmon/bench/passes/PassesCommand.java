package dev.kanmon.bench.passes;

import dev.kanmon.bench.Bench;
import dev.kanmon.bench.Machine;
import dev.kanmon.clearance.pass.PassSeals;
import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.clearance.pass.PassVerifier;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.pass.StatusCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many passes a gate verifies a second. */
@Command(
        name = "passes",
        description =
                "Verifies and issues a thousand different passes again and again, in both forms; beside them the bare"
                        + " signatures checked by the JDK, with nothing read. Each in turn, one thread.",
        footer = {
            "",
            "Exit code 1 where a bar is missed; the last lines say which.",
            "Example: ./kanmon bench passes --rounds 15 --seconds 1"
        },
        mixinStandardHelpOptions = true)
public final class PassesCommand implements Callable<Integer> {
    private static final double VERIFICATIONS_PER_SECOND = 1_000;

    @Option(names = "--rounds", paramLabel = "N", description = "how often each has its turn (default: 9)")
    private int rounds = 9;

    @Option(names = "--seconds", paramLabel = "S", description = "how long a turn lasts, such as 0.5 (the default)")
    private double seconds = 0.5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (rounds < 1 || rounds > 1_000 || !(seconds > 0 && seconds <= 60)) {
            throw new ParameterException(
                    spec.commandLine(), "--rounds must be from 1 to 1000, --seconds more than 0 and at most 60");
        }
        Path folder = Files.createTempDirectory("kanmon-bench-keys");
        try {
            return measure(new SamplePasses(folder));
        } finally {
            delete(folder);
        }
    }

    private int measure(SamplePasses passes) {
        BareSignatures bare = new BareSignatures(
                passes.signer,
                passes.vdsNc.stream()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .toList());
        List<Turns> measured = new TurnTaking(rounds, Math.round(seconds * 1e9), SamplePasses.PASSES)
                .measure(List.of(
                        new Turns("verify, VDS-NC", valid(passes, passes.vdsNc)),
                        new Turns("verify, barcode structure", valid(passes, passes.barcodes)),
                        new Turns("JDK, bare ECDSA P-256", bare::verify),
                        new Turns("issue, VDS-NC", issue(passes)),
                        new Turns("take a status list", take(passes))));
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s%n%,d passes, VDS-NC %,d and barcode %,d characters; one thread, %d rounds of %s s each%n%n",
                Machine.line(),
                SamplePasses.PASSES,
                passes.vdsNc.getFirst().length(),
                passes.barcodes.getFirst().length(),
                rounds,
                seconds);
        out.printf("%-28s %10s %10s %10s %14s%n", "", "a second", "slowest", "fastest", "times the JDK");
        double jdk = measured.get(2).median();
        measured.forEach(one -> out.printf(
                "%-28s %,10.0f %,10.0f %,10.0f %14.2f%n",
                one.name(), one.median(), one.slowest(), one.fastest(), one.median() / jdk));
        out.println();
        List<Turns> barred = measured.subList(0, 2);
        barred.forEach(one -> out.printf(
                "%-7s %s a second, bar: at least %,.0f%n",
                missed(one) ? "MISSED" : "reached", one.name(), VERIFICATIONS_PER_SECOND));
        out.flush();
        return barred.stream().anyMatch(PassesCommand::missed) ? Bench.FOUND : Bench.DONE;
    }

    private static boolean missed(Turns measured) {
        return measured.median() < VERIFICATIONS_PER_SECOND;
    }

    private static IntPredicate valid(SamplePasses passes, List<String> texts) {
        return place -> passes.verifier
                        .verify(texts.get(place), Presented.NOTHING, SamplePasses.SHOWN)
                        .verdict()
                == PassVerdict.VALID;
    }

    private static IntPredicate issue(SamplePasses passes) {
        return place -> PassSeals.vdsNc(passes.contents.get(place), "JPN", passes.signer)
                .equals(passes.vdsNc.get(place));
    }

    private static IntPredicate take(SamplePasses passes) {
        return place -> PassVerifier.statusList(passes.statusList, passes.trust, SamplePasses.SHOWN)
                instanceof StatusCheck.Taken;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (var found = Files.walk(folder)) {
            files = found.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}

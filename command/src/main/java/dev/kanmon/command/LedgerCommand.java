package dev.kanmon.command;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.server.json.JsonLines;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerHead;
import dev.kanmon.server.ledger.LedgerVerdict;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The commands of the overseer. */
@Command(
        name = "ledger",
        description = "Proves the history.",
        subcommands = LedgerCommand.Verify.class,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class LedgerCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with the ledger: verify");
    }

    /** Checks the whole chain. */
    @Command(
            name = "verify",
            description =
                    "Checks every entry of the ledger, its chain and its signatures. Reads no personal data, and no table"
                            + " but the ledger's.",
            footer = {
                "",
                "Note the head it prints somewhere else: given back with --expect, a ledger that was cut off",
                "or made anew is found out. Exit code 1 where something is wrong, 3 where it cannot be read."
            },
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                defaultValue = "data",
                description = "folder of the embedded store (default: ${DEFAULT-VALUE})")
        private Path data = Path.of("data");

        @Option(
                names = "--expect",
                paramLabel = "N:HASH",
                converter = HeadConverter.class,
                description = "an earlier head that the ledger must hold")
        private @Nullable LedgerHead expected;

        @Option(names = "--json", description = "prints one JSON object")
        private boolean json;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            if (!Files.isDirectory(data.resolve("keys"))) {
                spec.commandLine()
                        .getErr()
                        .println("kanmon: there is no store in " + data + ". Name its folder with --data.");
                return ExitCode.UNREADABLE_INPUT;
            }
            LedgerVerdict verdict = expected == null ? Ledger.verify(data) : Ledger.verify(data, expected);
            PrintWriter out = spec.commandLine().getOut();
            PrintWriter err = spec.commandLine().getErr();
            switch (verdict) {
                case LedgerVerdict.Sound sound -> out.println(json ? line(sound) : sentence(sound));
                case LedgerVerdict.Broken broken -> {
                    if (json) {
                        out.println(JsonLines.line(
                                ordered("sound", false, "entry", broken.entry(), "reason", broken.reason())));
                    } else {
                        err.println("The ledger is broken at entry " + broken.entry() + ": " + broken.reason());
                    }
                }
                case LedgerVerdict.Unreadable unreadable -> err.println("kanmon: " + unreadable.reason());
            }
            return switch (verdict) {
                case LedgerVerdict.Sound sound -> ExitCode.DONE;
                case LedgerVerdict.Broken broken -> ExitCode.FOUND;
                case LedgerVerdict.Unreadable unreadable -> ExitCode.UNREADABLE_INPUT;
            };
        }

        private static String sentence(LedgerVerdict.Sound sound) {
            return "The ledger is sound: " + sound.entries() + " entries.\nHead "
                    + sound.head().number() + ":" + sound.head().hash();
        }

        private static String line(LedgerVerdict.Sound sound) {
            return JsonLines.line(ordered(
                    "sound",
                    true,
                    "entries",
                    sound.entries(),
                    "head",
                    sound.head().number() + ":" + sound.head().hash()));
        }

        private static Map<String, Object> ordered(
                String first, Object one, String second, Object two, String third, Object three) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put(first, one);
            all.put(second, two);
            all.put(third, three);
            return all;
        }
    }

    private static final class HeadConverter implements ITypeConverter<LedgerHead> {
        @Override
        public LedgerHead convert(String text) {
            if (!text.matches("[1-9][0-9]{0,17}:[0-9a-f]{64}")) {
                throw new TypeConversionException(
                        "'" + text + "' is no head as 'ledger verify' prints it, such as 42:9f86…");
            }
            int colon = text.indexOf(':');
            return new LedgerHead(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
        }
    }
}

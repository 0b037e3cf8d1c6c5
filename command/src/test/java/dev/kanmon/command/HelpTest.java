package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What whoever asks a command for help relies on. */
class HelpTest {
    static Stream<CommandLine> everyCommand() {
        return withItsOwn(Kanmon.commandLine());
    }

    private static Stream<CommandLine> withItsOwn(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::withItsOwn));
    }

    /** Past bug: a percent sign in an example was taken for a format, and the help began with a warning. */
    @ParameterizedTest
    @MethodSource("everyCommand")
    void noHelpBeginsWithAWarningOfItsFormat(CommandLine command) {
        CommandLine.Model.UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        Stream.of(usage.header(), usage.description(), usage.footer())
                .flatMap(Stream::of)
                .forEach(line -> assertThatCode(() -> String.format(Locale.ROOT, line))
                        .as("%s: %s", command.getCommandName(), line.replace("%", "%%"))
                        .doesNotThrowAnyException());
    }
}

package dev.kanmon.command.hall;

import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.LongWork;
import dev.kanmon.command.terminal.OutputForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The same day otherwise. */
@Command(
        name = "what-if",
        description =
                "Tells what would change a day in a hall: more who are pre-confirmed, one more counter or gate, other"
                        + " assumptions.",
        footer = {
            "",
            "Every day that is played is played with and without the change, with the same travellers and their luck, so that",
            "the differences are those of the change. A band holds nine of ten days.",
            "Example: ./kanmon hall what-if --hall NRT tomorrow.yaml"
        },
        mixinStandardHelpOptions = true)
final class HallWhatIfCommand implements Callable<Integer> {
    /** About ten days are played side by side. */
    private static final int MAXIMUM_PLAYS = 1_000;

    @Mixin
    private DayOptions asked = new DayOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        Locale spoken = asked.language(line);
        form.check(line);
        int plays = asked.plays(MAXIMUM_PLAYS, line);
        Optional<AskedDays> read = asked.read(line);
        if (read.isEmpty()) {
            return ExitCode.UNREADABLE_INPUT;
        }
        List<WhatIf> answers = new ArrayList<>();
        try (LongWork playing = LongWork.begun(
                "playing days", (long) WhatIf.STEPS * read.get().days().size())) {
            for (HallDay day : read.get().days()) {
                if (day.hall().kind() == Hall.Kind.POST) {
                    throw new ParameterException(
                            line,
                            "to post " + day.hall().id()
                                    + " come only those who take part: ask about the hall where they arrive");
                }
                answers.add(of(day, plays, playing, line));
            }
        }
        form.print(
                line,
                answers.stream().flatMap(one -> WhatIfLines.of(one).stream()).toList(),
                out -> new WhatIfSheet(HallWords.of(spoken), out).print(answers));
        return read.get().isWhole() ? ExitCode.DONE : ExitCode.UNREADABLE_INPUT;
    }

    private WhatIf of(HallDay day, int plays, LongWork playing, CommandLine line) {
        try {
            return WhatIf.of(day, asked.share(), asked.seed(), plays, playing);
        } catch (IllegalArgumentException tooMany) {
            // A tenth more travellers may be more than a day may have.
            throw new ParameterException(line, day.hall().id() + ": " + tooMany.getMessage(), tooMany);
        }
    }
}

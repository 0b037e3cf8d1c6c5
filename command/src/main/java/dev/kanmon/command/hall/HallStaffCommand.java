package dev.kanmon.command.hall;

import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Replay;
import dev.kanmon.clearance.staffing.FewestStaff;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.LongWork;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.command.terminal.Share;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The fewest officers that keep a share of travellers within 20 minutes. */
@Command(
        name = "staff",
        description = "Tells the fewest officers, by opening, that keep a share of travellers within 20 minutes.",
        footer = {
            "",
            "Gates and kiosks stay as they are. A partner lane that is open keeps one officer, since an agreement offers it.",
            "Exit code 1 where the target cannot be kept with the most officers that an opening may have (--limit).",
            "Example: ./kanmon hall staff --hall NRT --share 30%% --target 95%% tomorrow.yaml"
        },
        mixinStandardHelpOptions = true)
final class HallStaffCommand implements Callable<Integer> {
    /** A small hall may need several times its officers. */
    private static final int LEAST_LIMIT = 20;

    @Mixin
    private DayOptions asked = new DayOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Option(
            names = "--target",
            paramLabel = "SHARE",
            converter = Share.class,
            defaultValue = "" + FewestStaff.USUAL_TARGET,
            description = "of travellers who wait no longer than 20 minutes (default: ${DEFAULT-VALUE})")
    private double target;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "most officers of one opening (default: twice the most there are now, at least 20)")
    private @Nullable Integer limit;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        Locale spoken = asked.language(line);
        form.check(line);
        if (limit != null && (limit < 1 || limit > Opening.MAXIMUM_COUNTERS)) {
            throw new ParameterException(
                    line, "--limit " + limit + ": an opening has from 1 to " + Opening.MAXIMUM_COUNTERS + " officers");
        }
        int plays = asked.plays(Replay.MAXIMUM_DAYS, line);
        Optional<AskedDays> read = asked.read(line);
        if (read.isEmpty()) {
            return ExitCode.UNREADABLE_INPUT;
        }
        List<FewestStaff> staff = new ArrayList<>();
        try (LongWork searching =
                LongWork.begun("trying officers", read.get().days().size())) {
            for (HallDay day : read.get().days()) {
                staff.add(of(day, plays, line));
                searching.step();
            }
        }
        form.print(
                line,
                staff.stream().flatMap(one -> StaffLines.of(one).stream()).toList(),
                out -> new StaffSheet(HallWords.of(spoken), out).print(staff));
        if (!read.get().isWhole()) {
            return ExitCode.UNREADABLE_INPUT;
        }
        return staff.stream().allMatch(FewestStaff::met) ? ExitCode.DONE : ExitCode.FOUND;
    }

    private FewestStaff of(HallDay day, int plays, CommandLine line) {
        try {
            return FewestStaff.of(day, asked.share(), target, limit == null ? limit(day) : limit, asked.seed(), plays);
        } catch (IllegalArgumentException tooMany) {
            // A hall with more openings than a search can try.
            throw new ParameterException(line, day.hall().id() + ": " + tooMany.getMessage(), tooMany);
        }
    }

    private static int limit(HallDay day) {
        int most = day.hall().lanes().stream()
                .filter(Lane::isStaffed)
                .flatMap(lane -> lane.openings().stream())
                .mapToInt(Opening::counters)
                .max()
                .orElse(0);
        return Math.clamp(2L * most, LEAST_LIMIT, Opening.MAXIMUM_COUNTERS);
    }
}

package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Claim;
import dev.kanmon.clearance.relations.Around;
import dev.kanmon.clearance.relations.Comparison;
import dev.kanmon.clearance.relations.Indicator;
import dev.kanmon.clearance.relations.Point;
import dev.kanmon.clearance.relations.Relations;
import dev.kanmon.command.terminal.Columns;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.RelationsJson;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Series of figures. */
@Command(
        name = "indicators",
        description = "Lists the series of figures, prints one, or shows one around a day.",
        footer = {
            "",
            "Figures are never summed, and a figure that sources give differently is told with all of them.",
            "Example: ./kanmon agreements indicators visitors-kr-to-jp --around 2005-03-01"
        },
        mixinStandardHelpOptions = true)
final class AgreementsIndicatorsCommand implements Callable<Integer> {
    /** What is looked at on either side of a day. */
    private static final int AROUND = 6;

    @Parameters(arity = "0..1", paramLabel = "SERIES", description = "id of a series (default: all in short)")
    private @Nullable String series;

    @Option(names = "--around", paramLabel = "DATE", description = "shows what came before and after that day")
    private @Nullable LocalDate around;

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Relations relations = Relations.shipped();
        String asked = series;
        List<Indicator> told = asked == null
                ? relations.indicators()
                : List.of(relations
                        .indicator(asked)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "there is no series '" + asked + "': list them with ./kanmon agreements indicators")));
        LocalDate day = around;
        form.print(
                spec.commandLine(),
                told.stream()
                        .flatMap(indicator -> RelationsJson.of(indicator).stream())
                        .toList(),
                out -> told.forEach(indicator -> {
                    if (day != null) {
                        print(out, indicator, indicator.around(day, AROUND));
                    } else if (asked == null) {
                        out.println(Columns.padded(indicator.id(), 34)
                                + Columns.padded(indicator.points().size() + " figures", 13) + indicator.title()
                                + ", " + indicator.unit());
                    } else {
                        out.println(indicator.title() + ", " + indicator.unit());
                        indicator.points().forEach(point -> print(out, point));
                    }
                }));
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, Point point) {
        out.println("  " + Columns.padded(point.period().toString(), 24) + point.value());
        point.conflict()
                .ifPresent(conflict -> conflict.claims().stream()
                        .skip(1)
                        .forEach(claim -> out.println("      also said: " + claim.value() + note(claim))));
    }

    private static String note(Claim claim) {
        return claim.note() == null ? "" : " (" + claim.note() + ")";
    }

    private static void print(PrintWriter out, Indicator indicator, Around around) {
        out.println(indicator.title() + ", " + indicator.unit() + ", around " + around.day());
        around.before().forEach(point -> print(out, point));
        around.within().forEach(point -> print(out, point));
        out.println("  " + around.day() + " ------");
        around.after().forEach(point -> print(out, point));
        out.println("  last before against first after: " + change(around.change()));
        around.yearOnYear().stream()
                .filter(Comparison.Measured.class::isInstance)
                .forEach(year -> out.println("  against the year before: " + change(year)));
    }

    private static String change(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Measured measured ->
                measured.before().period() + " to " + measured.after().period() + ": "
                        + measured.difference()
                        + (measured.percent() == null ? "" : " (" + measured.percent() + " %)");
            case Comparison.Missing missing ->
                switch (missing.reason()) {
                    case NO_MEASURE -> "no series is named";
                    case NO_POINT_BEFORE -> "there is no figure before it";
                    case NO_POINT_AFTER -> "there is no figure after it";
                    case PERIODS_UNLIKE -> "the periods are not of one length";
                };
        };
    }
}

package dev.kanmon.bench.hall;

import dev.kanmon.bench.Bench;
import dev.kanmon.bench.Machine;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How right the forecast of a hall is, and how fast. */
@Command(
        name = "hall",
        description =
                "Holds the forecast of a hall against formulas of queues and against a slow simulation that shares nothing"
                        + " with it, and measures how long a day of ten ports takes. Takes a quarter of an hour.",
        footer = {
            "",
            "Exit code 1 where a bar is missed; the last line says how many.",
            "Example: ./kanmon bench hall --only varying --seeds 200"
        },
        mixinStandardHelpOptions = true)
public final class HallCommand implements Callable<Integer> {
    /** A forecast play costs so little that its chance need not blur the comparison. */
    private static final int PLAYS_A_SEED = 4;

    private static final int MOST_SEEDS = 5_000;
    private static final int BENEFIT_PLAYS = 2_000;

    /** One part of the measurement. */
    enum Part {
        KNOWN,
        VARYING,
        BENEFIT,
        SPEED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--seeds", paramLabel = "N", description = "days of the slow simulation (default: 1000)")
    private int seeds = 1_000;

    @Option(names = "--rounds", paramLabel = "N", description = "how often speed is measured (default: 9)")
    private int rounds = 9;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "some parts alone: ${COMPLETION-CANDIDATES}")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Option(names = "--json", description = "one JSON object a row")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (seeds < 2 || seeds > MOST_SEEDS || rounds < 1 || rounds > 1_000) {
            throw new ParameterException(
                    spec.commandLine(), "--seeds must be from 2 to " + MOST_SEEDS + ", --rounds from 1 to 1000");
        }
        HallTables tables = new HallTables(spec.commandLine().getOut(), json);
        tables.head(Machine.line());
        for (Part part : Part.values()) {
            if (only.contains(part)) {
                print(part, tables);
            }
        }
        tables.end();
        return tables.missed() == 0 ? Bench.DONE : Bench.FOUND;
    }

    private void print(Part part, HallTables tables) {
        switch (part) {
            case KNOWN -> {
                tables.knownHead();
                KnownAnswers.all(tables::known);
            }
            case VARYING -> {
                tables.varyingHead(seeds, PLAYS_A_SEED * seeds);
                for (TwinDay day : TwinDays.all()) {
                    List<Compared> rows = TwinComparison.of(day, seeds, PLAYS_A_SEED * seeds);
                    for (int i = 0; i < rows.size(); i++) {
                        tables.varying(day, rows.get(i), i == 0);
                    }
                }
            }
            case BENEFIT -> {
                tables.benefitHead(BENEFIT_PLAYS);
                BenefitTable.rows(BENEFIT_PLAYS).forEach(tables::benefit);
            }
            case SPEED -> tables.speed(Speed.measure(rounds), rounds);
        }
    }
}

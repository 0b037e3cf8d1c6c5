package dev.kanmon.server.figures;

import dev.kanmon.clearance.measured.Difference;
import dev.kanmon.clearance.measured.HallHours;
import dev.kanmon.clearance.measured.OfficialWait;
import dev.kanmon.clearance.measured.Part;
import dev.kanmon.clearance.measured.SmallCells;
import dev.kanmon.clearance.measured.Summary;
import dev.kanmon.clearance.measured.ToldCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A told month for programs: tables of rows with keys. Medians and percentiles in whole minutes, means with one decimal. */
final class MonthTables {
    private static final String ALL = "ALL";

    private MonthTables() {}

    /** One object: the month, and its tables by name. */
    static Map<String, Object> json(ToldMonth month) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("month", month.month().toString());
        whole.put("closed", month.closed());
        if (month.through() != null) {
            whole.put("through", month.through().toString());
        }
        whole.put("fewest", SmallCells.FEWEST);
        whole.put("roundedTo", SmallCells.BASE);
        tables(month).forEach(whole::put);
        return whole;
    }

    /** All rows in one table; the first column says of which. */
    static List<Map<String, Object>> rows(ToldMonth month) {
        List<Map<String, Object>> rows = new ArrayList<>();
        tables(month).forEach((name, table) -> {
            for (Map<String, Object> row : table) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("month", month.month().toString());
                line.put("table", name);
                line.putAll(row);
                rows.add(line);
            }
        });
        return rows;
    }

    private static Map<String, List<Map<String, Object>>> tables(ToldMonth month) {
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        tables.put("outcomes", outcomes(month));
        tables.put("minutes", minutes(month));
        tables.put("differences", differences(month));
        tables.put("japan", japan(month));
        tables.put("halls", halls(month));
        tables.put("voyages", voyages(month));
        return tables;
    }

    private static List<Map<String, Object>> outcomes(ToldMonth month) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ToldMonth.Outcomes outcome : month.outcomes()) {
            for (int post = 0; post < month.posts().size(); post++) {
                rows.add(count(
                        outcome.outcome().name(),
                        month.posts().get(post),
                        outcome.byPost().get(post)));
            }
            rows.add(count(outcome.outcome().name(), ALL, outcome.total()));
        }
        for (int post = 0; post < month.posts().size(); post++) {
            rows.add(count(ALL, month.posts().get(post), month.postTotals().get(post)));
        }
        rows.add(count(ALL, ALL, month.whole()));
        return rows;
    }

    private static Map<String, Object> count(String outcome, String post, ToldCount told) {
        Map<String, Object> row = row("outcome", outcome);
        row.put("post", post);
        switch (told) {
            case ToldCount.About(int about) -> row.put("about", about);
            case ToldCount.Fewer() -> row.put("told", "FEWER");
            case ToldCount.Between(int least, int most) -> {
                row.put("least", least);
                row.put("most", most);
            }
        }
        return row;
    }

    private static List<Map<String, Object>> minutes(ToldMonth month) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<ToldMonth.StepRow> steps = new ArrayList<>(month.steps());
        steps.add(month.lines());
        for (ToldMonth.StepRow step : steps) {
            String name = step.step() == null ? "LINES" : step.step().name();
            for (Part part : Part.values()) {
                Summary summary = part == Part.TOOK_PART ? step.tookPart() : step.others();
                if (summary != null) {
                    Map<String, Object> row = row("step", name);
                    row.put("part", part.name());
                    rows.add(with(row, summary));
                }
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> differences(ToldMonth month) {
        List<Map<String, Object>> rows = new ArrayList<>();
        difference("LINES", month.difference()).ifPresent(rows::add);
        difference("HALL_LINE_WITHIN_VOYAGES", month.within()).ifPresent(rows::add);
        return rows;
    }

    private static Optional<Map<String, Object>> difference(String of, @Nullable Difference difference) {
        return Optional.ofNullable(difference).map(told -> with(row("of", of), told));
    }

    private static List<Map<String, Object>> japan(ToldMonth month) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ToldMonth.Official official : month.japan()) {
            OfficialWait waits = official.waits();
            ToldMonth.Share share = official.share();
            if (waits == null) {
                continue;
            }
            Map<String, Object> row =
                    row("part", official.part() == null ? ALL : official.part().name());
            row.put("mean", tenths(waits.mean()));
            if (share != null) {
                switch (share.kind()) {
                    case EXACT -> row.put("within20Percent", share.percent());
                    case NEARLY_ALL, NEARLY_NONE ->
                        row.put("within20", share.kind().name());
                }
            }
            if (waits.voyages() > 0) {
                row.put("longestOfVoyageMean", tenths(waits.longest()));
                row.put("longestOfVoyageMost", tenths(waits.worst()));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> halls(ToldMonth month) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ToldMonth.HallRow hall : month.halls()) {
            rows.add(with(row("hall", hall.hall()), hall.minutes()));
            for (HallHours.Hour hour : hall.hours()) {
                Map<String, Object> row = row("hall", hall.hall());
                row.put("hour", hour.hour());
                rows.add(with(row, hour.minutes()));
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> voyages(ToldMonth month) {
        return month.voyages().stream()
                .map(voyage -> {
                    Map<String, Object> row = row("voyage", voyage.voyage());
                    row.put("meanTookPart", tenths(voyage.tookPart().mean()));
                    row.put("meanOthers", tenths(voyage.others().mean()));
                    return voyage.difference() == null ? row : with(row, voyage.difference());
                })
                .toList();
    }

    private static Map<String, Object> row(String key, String value) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(key, value);
        return row;
    }

    private static Map<String, Object> with(Map<String, Object> row, Summary summary) {
        row.put("median", Math.round(summary.median()));
        row.put("mean", tenths(summary.mean()));
        row.put("p90", Math.round(summary.p90()));
        return row;
    }

    private static Map<String, Object> with(Map<String, Object> row, Difference difference) {
        row.put("difference", tenths(difference.mean()));
        row.put("standardError", tenths(difference.standardError()));
        return row;
    }

    private static BigDecimal tenths(double minutes) {
        return BigDecimal.valueOf(minutes).setScale(1, RoundingMode.HALF_EVEN);
    }
}

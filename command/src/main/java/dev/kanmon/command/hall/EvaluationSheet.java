package dev.kanmon.command.hall;

import dev.kanmon.clearance.calibration.Evaluation;
import dev.kanmon.clearance.calibration.Score;
import java.io.PrintWriter;
import java.util.Locale;

/** How good forecasts were, for people; minutes. */
final class EvaluationSheet {
    private final PrintWriter out;

    EvaluationSheet(PrintWriter out) {
        this.out = out;
    }

    void print(Evaluation evaluation) {
        out.println(evaluation.hall() + ": forecasts against the log, beside the same quarter hour of the week before");
        Cells cells = new Cells()
                .row(
                        "",
                        "COMPARED",
                        "TRUE MEAN",
                        "ERROR",
                        "BIAS",
                        "LAST WEEK'S ERROR",
                        "LAST WEEK'S BIAS",
                        "SKILL",
                        "IN THE 90 % BAND",
                        "OF");
        row(cells, "mean wait by quarter hour", evaluation.quarters());
        row(cells, "longest wait by voyage", evaluation.voyages());
        evaluation.days().forEach(day -> row(cells, "  " + day.day(), day.score()));
        cells.print(out);
        Evaluation.Left left = evaluation.left();
        out.println("In no score: " + left.rows() + " rows that tell no wait, " + left.daysWithoutForecast()
                + " days without forecast, " + left.few() + " quarter hours with fewer than "
                + Evaluation.LEAST_TRAVELLERS + " travellers, " + left.unforeseen()
                + " in which the forecast expects nobody. Without a week before: " + left.withoutWeekBefore() + ".");
        out.println();
    }

    private static void row(Cells cells, String what, Score score) {
        cells.row(
                what,
                Integer.toString(score.compared()),
                HallWords.minutes(score.truth()),
                HallWords.minutes(score.forecast().mean()),
                HallWords.minutes(score.forecast().bias()),
                HallWords.minutes(score.naive().mean()),
                HallWords.minutes(score.naive().bias()),
                Double.isNaN(score.skill()) ? HallWords.NONE : String.format(Locale.ROOT, "%.2f", score.skill()),
                HallWords.percent(score.within()),
                Integer.toString(score.banded()));
    }
}

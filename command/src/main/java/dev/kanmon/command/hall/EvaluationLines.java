package dev.kanmon.command.hall;

import dev.kanmon.clearance.calibration.Evaluation;
import dev.kanmon.clearance.calibration.Score;
import dev.kanmon.server.json.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How good forecasts were, for programs: one object for quarter hours, one for voyages, then one a day. */
final class EvaluationLines {
    private EvaluationLines() {}

    static List<Map<String, Object>> of(Evaluation evaluation) {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(of(evaluation, "quarters", evaluation.quarters()).object());
        lines.add(of(evaluation, "voyages", evaluation.voyages()).object());
        evaluation
                .days()
                .forEach(day -> lines.add(of(evaluation, "quarters", day.score())
                        .with("day", day.day().toString())
                        .object()));
        return lines;
    }

    private static Figures of(Evaluation evaluation, String judged, Score score) {
        return new Figures()
                .with("hall", evaluation.hall())
                .with("judged", judged)
                .with("compared", (Integer) score.compared())
                .with("truth", score.truth())
                .with("error", score.forecast().mean())
                .with("bias", score.forecast().bias())
                .with("rootMeanSquare", score.forecast().rootMeanSquare())
                .with("naiveError", score.naive().mean())
                .with("naiveBias", score.naive().bias())
                .with("naiveRootMeanSquare", score.naive().rootMeanSquare())
                .with("skill", score.skill())
                .with("banded", (Integer) score.banded())
                .with("within", score.within());
    }
}

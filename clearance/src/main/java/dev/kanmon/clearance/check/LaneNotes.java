package dev.kanmon.clearance.check;

import dev.kanmon.clearance.agreement.LaneAnswer;
import dev.kanmon.clearance.agreement.LaneQuestion;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.messages.Leg;
import java.time.LocalDate;
import java.util.Map;

/** Tells of lanes and departure posts on the way that are open to a visitor; only of those that stand at named ports. */
final class LaneNotes {
    private LaneNotes() {}

    static CheckResult of(Examination examination, Crossing.Between crossing) {
        LocalDate arrival = crossing.arrival();
        String nationality = examination.nationality();
        if (arrival == null || nationality == null) {
            return CheckResult.NOTHING;
        }
        String state = crossing.to().state();
        return examination.agreements().lanes(question(examination, crossing, nationality, arrival)).stream()
                .filter(LaneAnswer.Offered.class::isInstance)
                .map(LaneAnswer.Offered.class::cast)
                .filter(offered -> !offered.ports().isEmpty())
                .map(offered -> note(offered, nationality, state, arrival))
                .reduce(CheckResult.NOTHING, CheckResult::and);
    }

    private static LaneQuestion question(
            Examination examination, Crossing.Between crossing, String nationality, LocalDate arrival) {
        Leg leg = crossing.leg();
        return new LaneQuestion(
                nationality,
                crossing.to().state(),
                crossing.from().code(),
                crossing.to().code(),
                examination.voyage().carrier(),
                arrival,
                leg.departure(),
                leg.arrival());
    }

    private static CheckResult note(LaneAnswer.Offered offered, String nationality, String state, LocalDate arrival) {
        return CheckResult.of(
                FindingCode.LANE_OFFERED,
                Map.of(
                        "arrival",
                        arrival.toString(),
                        "conditions",
                        String.join("; ", offered.conditions()),
                        "nationality",
                        nationality,
                        "ports",
                        String.join(", ", offered.ports()),
                        "provision",
                        offered.by().citation(),
                        "state",
                        state),
                offered.by());
    }
}

package dev.kanmon.clearance.measured;

import dev.kanmon.clearance.journey.Step;
import dev.kanmon.clearance.post.PostOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A month of crossings, in full: not to be told to anybody before {@link SmallCells}.
 *
 * @param outcomes members of parties by post and outcome
 * @param steps minutes by step of each part; a step of which nobody has minutes is left out
 * @param lines minutes in lines and at counters, all of them together, of each part: at the post and in the hall for those who
 *     took part, in the hall for the others
 * @param japan by Japan's measure, of each part
 * @param everybody the same of all
 * @param halls by hall and hour
 * @param voyages that both parts were on
 * @param difference of {@code lines}, across everything
 * @param within of the wait in the hall, within voyages
 */
public record MonthFigures(
        SortedMap<String, Map<PostOutcome, Integer>> outcomes,
        Map<Part, Map<Step, Summary>> steps,
        Map<Part, Summary> lines,
        Map<Part, OfficialWait> japan,
        OfficialWait everybody,
        List<HallHours> halls,
        List<VoyageFigures> voyages,
        Optional<Difference> difference,
        Optional<Difference> within) {}

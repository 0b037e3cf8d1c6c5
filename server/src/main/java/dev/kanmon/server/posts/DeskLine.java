package dev.kanmon.server.posts;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.enrolment.CallingLine;
import dev.kanmon.server.enrolment.InLine;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Stage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the line of a post is; nothing personal.
 *
 * @param now by the server's clock, for the clocks on the page
 * @param expected enrolled and not come yet
 * @param waiting in the line
 * @param longest when the one who waits longest joined it; absent where nobody waits
 * @param tooLate of those who wait, members past the cut-off of their voyage
 * @param again of those who wait, members whom the post saw before, such as those whose decision changed
 * @param atDesk with an officer
 * @param preConfirmed with a pass, on their way
 * @param outcomes of the day
 * @param mine the member at this officer's desk
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskLine(
        Instant now,
        int expected,
        int waiting,
        @Nullable Instant longest,
        int tooLate,
        int again,
        int atDesk,
        int preConfirmed,
        Map<String, Integer> outcomes,
        @Nullable UUID mine) {
    DeskLine {
        outcomes = Map.copyOf(outcomes);
    }

    static DeskLine of(DeskPost desk, CallingLine line, Instant now, @Nullable UUID officer) {
        List<InLine> all = line.of(desk.post().id(), desk.day());
        LocalDateTime last = desk.local(now).plus(desk.post().cutOff());
        List<InLine> waiting = all.stream().filter(at(Stage.JOINED)).toList();
        Map<String, Integer> outcomes = new TreeMap<>();
        for (Map.Entry<PostOutcome, Integer> one :
                line.outcomes(desk.post().id(), desk.day()).entrySet()) {
            outcomes.merge(one.getKey().told().name(), one.getValue(), Integer::sum);
        }
        return new DeskLine(
                now,
                count(all, at(Stage.ENROLLED)),
                waiting.size(),
                waiting.stream()
                        .map(one -> one.member().joinedAt())
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null),
                count(waiting, one -> !one.departure().isAfter(last)),
                count(waiting, one -> one.member().startedAt() != null),
                count(all, at(Stage.AT_DESK)),
                count(all, at(Stage.PRE_CONFIRMED)),
                outcomes,
                all.stream()
                        .filter(at(Stage.AT_DESK))
                        .map(InLine::member)
                        .filter(member -> officer != null && officer.equals(member.officer()))
                        .map(Member::id)
                        .findFirst()
                        .orElse(null));
    }

    private static Predicate<InLine> at(Stage stage) {
        return one -> one.member().stage() == stage;
    }

    private static int count(List<InLine> of, Predicate<InLine> which) {
        return (int) of.stream().filter(which).count();
    }
}

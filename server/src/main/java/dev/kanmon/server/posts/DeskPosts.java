package dev.kanmon.server.posts;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.enrolment.OpenPosts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which posts an officer works at: those that their State was granted, and no others. */
@Component
final class DeskPosts {
    private final OpenPosts posts;
    private final Clock clock;

    DeskPosts(OpenPosts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    /** Posts of the officer's State on a day; none where the account names no State. */
    List<DeskPost> on(LocalDate day, AccountPrincipal officer) {
        return posts.on(day).stream()
                .filter(post -> post.grantor().equals(officer.state()))
                .map(post -> new DeskPost(post, day))
                .toList();
    }

    /** Today in the zone of the agreements. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Agreements.ZONE);
    }

    /**
     * The post at which an officer works now.
     *
     * @throws DeskProblem where there is none, or it is not their State's
     */
    DeskPost now(String id, AccountPrincipal officer) {
        Instant now = clock.instant();
        LocalDate today = today();
        DeskPost found = Stream.of(today, today.minusDays(1), today.plusDays(1))
                .flatMap(day -> posts.find(id, day).map(post -> new DeskPost(post, day)).stream())
                .filter(post -> post.local(now).toLocalDate().equals(post.day()))
                .findFirst()
                .orElseThrow(() -> DeskProblem.of(DeskProblem.Why.NO_POST));
        if (!found.post().grantor().equals(officer.state())) {
            throw DeskProblem.of(DeskProblem.Why.NOT_YOURS);
        }
        return found;
    }
}

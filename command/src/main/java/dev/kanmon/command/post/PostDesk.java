package dev.kanmon.command.post;

import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Spread;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.enrolment.Members;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The post of one State in one port: its line, and as many officers as the arrangement says. */
final class PostDesk {
    private final Agenda agenda;
    private final Post post;
    private final DayServer server;
    private final DeskWork work;
    private final Map<Readiness, Spread> services;
    private final Luck luck;
    private final Line line;

    PostDesk(
            Agenda agenda,
            Post post,
            LocalDate day,
            DayServer server,
            DeskWork work,
            Map<Readiness, Spread> services,
            Luck luck) {
        this.agenda = agenda;
        this.post = post;
        this.server = server;
        this.work = work;
        this.services = Map.copyOf(services);
        this.luck = luck;
        this.line = new Line(
                agenda,
                post.port().zone(),
                List.of(new Opening(post.hours().from(), post.hours().to(), post.officers())),
                List.of(day));
    }

    Post post() {
        return post;
    }

    /** Members of one party come, and stand in the line one behind the other. */
    void come(List<DayTraveller> party) {
        for (DayTraveller traveller : party) {
            UUID member = traveller.member;
            if (member != null && server.room(Members.class).join(member)) {
                traveller.joinedPost = agenda.now();
                line.join(turn(traveller, member));
            }
        }
    }

    private Line.Turn turn(DayTraveller traveller, UUID member) {
        return new Line.Turn() {
            private DeskWork.@Nullable Case begun;

            @Override
            public Duration begins(int by) {
                Instant last = traveller.voyage().departure().minus(post.cutOff());
                if (!agenda.now().isBefore(last)) {
                    return Duration.ZERO;
                }
                begun = work.begin(post, member, officer(by)).orElse(null);
                if (begun == null) {
                    return Duration.ZERO;
                }
                traveller.startedPost = agenda.now();
                Spread spread = services.get(begun.clear() ? Readiness.CLEAR : Readiness.LOOK);
                return spread == null ? Duration.ofMillis(1) : luck.seconds(traveller.id(), "desk", spread);
            }

            @Override
            public void ends(int by) {
                if (begun != null) {
                    traveller.finishedPost = agenda.now();
                    traveller.looked = !begun.clear();
                    traveller.pass = work.end(post, begun, officer(by)).orElse(null);
                }
            }
        };
    }

    private AccountPrincipal officer(int by) {
        return server.officer("Officer " + post.id() + ' ' + (by + 1), post.grantor());
    }
}

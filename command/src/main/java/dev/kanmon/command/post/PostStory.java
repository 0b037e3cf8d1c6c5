package dev.kanmon.command.post;

import dev.kanmon.clearance.gate.GateRules;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.post.ExampleArrangements;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.KanmonServer;
import dev.kanmon.server.enrolment.Channel;
import dev.kanmon.server.enrolment.Enrolled;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.enrolment.OpenPosts;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorDay;
import dev.kanmon.simulation.CorridorPlan;
import dev.kanmon.simulation.SimulatedMessage;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The story of one family on a server that runs: enrolled, given a slot, confirmed at the desk, a pass in hand, on board, through
 * the gate. Each step is what travellers, officers and devices do on a real day, on a clock that is moved from one to the next.
 */
public final class PostStory {
    /** Whose officers work at the post of the story, alpha-3. */
    public static final String GRANTOR = "JPN";

    private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
    private static final LocalTime LISTS = LocalTime.of(6, 50);
    private static final Duration TO_ENROL = Duration.ofMinutes(12);
    private static final Duration BEFORE_SLOT = Duration.ofMinutes(3);
    private static final Duration AT_THE_DESK = Duration.ofSeconds(70);
    private static final Duration DOORS = Duration.ofMinutes(8);

    /** As long as getting off and walking take at Narita on average. */
    private static final Duration TO_THE_GATE = Duration.ofMinutes(11);

    private static final Duration AT_THE_GATE = Duration.ofSeconds(15);

    private final CorridorDay day;
    private final DayServer server;
    private final DayClock clock;
    private final PrintWriter out;
    private final boolean terminal;

    private PostStory(CorridorDay day, DayServer server, DayClock clock, PrintWriter out, boolean terminal) {
        this.day = day;
        this.server = server;
        this.clock = clock;
        this.out = out;
        this.terminal = terminal;
    }

    /** When the clock of the story starts: the carriers send their lists. */
    public static Instant begins(CorridorDay day) {
        return day.day().atTime(LISTS).atZone(ZONE).toInstant();
    }

    /**
     * Tells it, once the lists are in.
     *
     * @param clock of the server; stands a little after the landing in the end
     * @param terminal whether a code may be drawn, for phones that look on
     */
    public static void tell(
            CorridorDay day, ConfigurableApplicationContext server, DayClock clock, PrintWriter out, boolean terminal) {
        new PostStory(day, DayServer.of(clock, server), clock, out, terminal)
                .tell(KanmonServer.url(server).toString());
    }

    private void tell(String url) {
        server.inForce(ExampleArrangements.texts());
        out.println("A family of that list, from home to the other side of the border (times are local to both):");
        out.println();
        DayParty family = StoryFamily.in(day, server);
        Post post = server.room(OpenPosts.class).on(day.day()).stream()
                .filter(one -> one.grantor().equals(GRANTOR)
                        && one.port().equals(family.voyage().route().from()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no post for the story"));
        Truth first = family.travellers().getFirst().truth();
        told(
                "The list of " + family.voyage().scheduled().route() + " is in; all "
                        + family.travellers().size() + " of family " + first.surname() + ", reservation "
                        + first.reservation() + ", are clear",
                "decisions as above");
        enrol(family, post, url);
        desk(family, post);
        closeOut(family);
        gate(family);
        out.println();
        out.flush();
    }

    private void enrol(DayParty family, Post post, String url) {
        clock.to(clock.instant().plus(TO_ENROL));
        family.enrol(server, post, Channel.SELF, clock.instant());
        if (!(family.answer() instanceof Enrolled.Taken taken) || taken.slot() == null) {
            throw new IllegalStateException("the family was not enrolled: " + family.answer());
        }
        told(
                "They enrol for the post " + post.id() + " of Japan in "
                        + post.port().name() + ", by themselves",
                post.by().citation());
        told(
                "Their slot is " + taken.slot().start().toLocalTime() + " to "
                        + taken.slot().end().toLocalTime() + ", at least "
                        + post.cutOff().toMinutes() + " minutes before departure",
                url + "/enrolment/" + taken.secret());
        clock.to(taken.slot().start().atZone(post.port().zone()).toInstant().minus(BEFORE_SLOT));
    }

    private void desk(DayParty family, Post post) {
        for (DayTraveller traveller : family.members()) {
            server.room(Members.class).join(Objects.requireNonNull(traveller.member));
        }
        told("They come, and join the line at the post", "slot");
        DeskOfficer officer = new DeskOfficer(server, post.id(), "Officer Sato", GRANTOR);
        clock.to(clock.instant().plus(BEFORE_SLOT));
        boolean drawn = !terminal;
        for (int i = 0; i < family.members().size(); i++) {
            DeskOfficer.Case begun = officer.next().orElseThrow();
            DayTraveller traveller = of(family, begun.member());
            clock.to(clock.instant().plus(AT_THE_DESK));
            DeskOfficer.Given given = officer.end(begun, traveller.truth().zone())
                    .orElseThrow(() -> new IllegalStateException("no pass was made at the desk"));
            traveller.pass = given.text();
            told(
                    "Officer Sato confirms " + traveller.truth().surname() + " (" + (i + 1) + " of "
                            + family.members().size() + "), and makes the pass",
                    given.address());
            if (!drawn) {
                out.println();
                out.print(TerminalCode.of(given.address()));
                out.println();
                drawn = true;
            }
        }
        officer.close();
    }

    private void closeOut(DayParty family) {
        clock.to(family.voyage().departure().minus(DOORS));
        Corridor.of(new CorridorPlan(day.seed(), day.day(), day.voyages().size()))
                .messages()
                .filter(message -> message.kind() == SimulatedMessage.Kind.CLOSE_OUT
                        && message.voyage().equals(family.voyage().scheduled().route()))
                .forEach(message -> server.send(message.content()));
        told(
                "The doors of " + family.voyage().designator() + " are closed; they are on board",
                "the carrier's close-out");
    }

    private void gate(DayParty family) {
        Port port = family.voyage().route().to();
        clock.to(family.voyage().spotIn());
        GateDevice gate = new GateDevice(
                server,
                port,
                "Gate 1",
                new GateKnowledge(server, port.state()),
                new DeviceTally(),
                new Luck(day.seed()));
        gate.minute(clock.instant());
        told(
                "They land at " + port.name() + "; the gate has certificates and status list in hand",
                "no network is needed");
        clock.to(clock.instant().plus(TO_THE_GATE));
        for (DayTraveller traveller : family.members()) {
            Instant joined = clock.instant();
            clock.to(joined.plus(AT_THE_GATE));
            GateDevice.Said said = gate.shown(
                    Objects.requireNonNull(traveller.pass),
                    traveller.truth().zone(),
                    family.voyage(),
                    true,
                    joined,
                    clock.instant());
            if (!(said.answer() instanceof GateRules.Admit)) {
                throw new IllegalStateException("the gate did not land the family: " + said.answer());
            }
        }
        gate.minute(clock.instant());
        List<PostOutcome> outcomes = family.members().stream()
                .map(traveller -> server.room(Members.class)
                        .outcome(Objects.requireNonNull(traveller.member))
                        .orElseThrow())
                .distinct()
                .toList();
        told(
                "Pass and passport shown, identity confirmed: " + outcomes + ", "
                        + Duration.between(family.voyage().spotIn(), clock.instant())
                                .toMinutes() + " minutes after spot-in",
                "the officer of the shift");
    }

    private static DayTraveller of(DayParty family, UUID member) {
        return family.members().stream()
                .filter(traveller -> member.equals(traveller.member))
                .findFirst()
                .orElseThrow();
    }

    private void told(String what, String cites) {
        LocalTime time = LocalTime.ofInstant(clock.instant(), ZONE).truncatedTo(ChronoUnit.MINUTES);
        out.println(time + "  " + what + " (" + cites + "; ledger "
                + server.room(Ledger.class).head().number() + ")");
        out.flush();
    }
}

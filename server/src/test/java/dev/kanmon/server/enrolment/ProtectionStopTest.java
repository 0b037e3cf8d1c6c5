package dev.kanmon.server.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.Browser;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for protection has their outcome; the rest of the family goes on. */
class ProtectionStopTest {
    @Test
    void endsItWithTheMemberWhoAskedAndWithNobodyElse(@TempDir Path folder) {
        try (TestServer server = TestServer.empty(folder, new MovableClock(TestServer.START), Map.of())) {
            TestPost.inForce(server);
            Enrolments enrolments = server.context().getBean(Enrolments.class);
            Members members = server.context().getBean(Members.class);
            Enrolled.Taken taken = (Enrolled.Taken) enrolments.enrol(new Asked(
                    TestPost.POST,
                    TestPost.trip(),
                    TestPost.family(),
                    Consent.given(Locale.KOREAN, server.clock().instant()),
                    Channel.SELF));
            assertThat(Objects.requireNonNull(taken.slot())).isNotNull();
            List<UUID> family = enrolments.linked(taken.secret()).orElseThrow().members().stream()
                    .map(Member::id)
                    .toList();
            Browser officer = new Browser(server);
            officer.get(server.officerLink("JPN"));
            officer.get("/voyages");

            assertThat(officer.postJson(
                                    "/api/v1/posts/" + TestPost.POST + "/protection",
                                    "{\"member\":\"" + family.get(1) + "\"}")
                            .statusCode())
                    .isEqualTo(201);

            assertThat(members.outcome(family.get(1))).contains(PostOutcome.PROTECTION);
            assertThat(members.start(family.get(1), UUID.randomUUID()))
                    .as("begun with again")
                    .isFalse();
            assertThat(members.outcome(family.get(0))).isEmpty();
            server.clock().forward(Duration.ofDays(1));
            server.context().getBean(EnrolmentWatch.class).look();
            assertThat(members.outcome(family.get(1))).contains(PostOutcome.PROTECTION);
            assertThat(members.outcome(family.get(0))).contains(PostOutcome.NOT_SEEN);
        }
    }
}

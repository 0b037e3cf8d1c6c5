package dev.kanmon.server.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.check.Basis;
import dev.kanmon.server.Browser;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.Invited;
import dev.kanmon.server.access.LedgerLines;
import dev.kanmon.server.access.Person;
import dev.kanmon.server.access.Role;
import dev.kanmon.server.agreements.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreements that change under a running server. */
class ChangedAgreementsTest {
    @TempDir
    private Path folder;

    @Test
    void decisionsAreTakenByTheRegistryInForceAndItIsInTheLedgerBefore() {
        try (TestServer server = new TestServer(folder)) {
            CurrentBasis current = server.context().getBean(CurrentBasis.class);
            Basis before = current.get();
            Person administrator = Person.welcomed(server, "warden", server.firstLink());
            Browser author = desk(server, administrator, "author");
            Browser second = desk(server, administrator, "second");
            String path = Browser.leadsTo(author.post("/desk/agreements", Map.of("text", Texts.waiverUntil(2027))));
            author.get(path);
            author.post(path + "/check", Map.of());
            second.get(path);
            second.post(path + "/activate", Map.of("inForce", "2026-11-23T00:00"));

            server.clock().forward(Duration.ofHours(13));
            assertThat(current.get()).isEqualTo(before);
            server.clock().forward(Duration.ofHours(1));
            Basis after = current.get();

            assertThat(after.agreements().version())
                    .isNotEqualTo(before.agreements().version());
            assertThat(LedgerLines.kinds(server)).endsWith("agreement.in-force", "basis.loaded");
            assertThat(LedgerLines.bodies(server).getLast())
                    .contains(after.versions().agreements().getFirst());
            assertThat(current.get()).as("one basis for one registry").isSameAs(after);
        }
    }

    private static Browser desk(TestServer server, Person administrator, String name) {
        Browser browser = Person.welcomed(server, name, Invited.by(administrator, Role.AGREEMENT_DESK))
                .browser();
        browser.get("/desk/agreements/new");
        return browser;
    }
}

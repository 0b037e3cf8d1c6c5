package dev.kanmon.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.server.store.StoreException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class KanmonServerTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/welcome/[A-Za-z0-9_-]{43})\\s*$");

    @TempDir
    private Path folder;

    @Test
    void printsNothingButTheFirstAdministratorsLink() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (ConfigurableApplicationContext server = KanmonServer.start(folder, 0, Map.of())) {
            assertThat(server.isRunning()).isTrue();
        } finally {
            System.setOut(console);
        }

        Matcher link = LINK.matcher(printed.toString(StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(link.find()).isTrue();
    }

    @Test
    void saysThatThePortIsTakenAndLeavesTheFolderFree() {
        Path other = folder.resolve("other");
        try (TestServer server = new TestServer(folder.resolve("first"))) {
            int taken = server.url("/").getPort();

            assertThatThrownBy(() -> KanmonServer.start(other, taken, Map.of()))
                    .isInstanceOf(ServerStartException.class)
                    .hasMessage("Port " + taken + " is in use. Stop what listens there or choose another with --port.");
        }
        new TestServer(other).close();
    }

    @Test
    void saysThatTheFolderIsInUse() {
        try (TestServer server = new TestServer(folder)) {
            assertThat(server.context().isRunning()).isTrue();
            assertThatThrownBy(() -> KanmonServer.start(folder, 0, Map.of())).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void linksStartWithThePublicUrlAndTheSessionNeedsTlsThere() {
        Map<String, String> behindProxy =
                Map.of("kanmon.access.public-url", "https://kanmon.example", "kanmon.access.print-first-link", "false");
        try (ConfigurableApplicationContext server = KanmonServer.start(folder, 0, behindProxy)) {
            URI link = KanmonServer.officerLink(server, "Han Ji-won");

            assertThat(link.toString()).startsWith("https://kanmon.example/enter/");
            int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            HttpResponse<String> entered = Browser.plain(URI.create("http://localhost:" + port + link.getPath()));
            assertThat(entered.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("kanmon="))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.contains("Secure"));
        }
    }
}

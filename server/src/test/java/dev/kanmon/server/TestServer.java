package dev.kanmon.server;

import dev.kanmon.server.access.Accounts;
import dev.kanmon.server.screening.SampleVoyages;
import dev.kanmon.server.screening.Voyages;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole server on a free port and a folder of its own, with voyages to show and a clock that tests move. */
public final class TestServer implements AutoCloseable {
    /** Ten in the morning of a Sunday in Seoul and Tokyo. */
    public static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    private final MovableClock clock;
    private final ConfigurableApplicationContext context;

    public TestServer(Path folder) {
        this(folder, parts -> {});
    }

    public TestServer(Path folder, Consumer<GenericApplicationContext> parts) {
        this(folder, Map.of(), parts);
    }

    public TestServer(Path folder, Map<String, String> settings) {
        this(folder, settings, parts -> {});
    }

    /** One that starts at a moment of the clock, such as on a folder that another server has left. */
    public TestServer(Path folder, MovableClock clock) {
        this(folder, Map.of(), clock, parts -> {});
    }

    /** One whose clock a test brings, with parts of its own. */
    public TestServer(Path folder, MovableClock clock, Consumer<GenericApplicationContext> parts) {
        this(folder, Map.of(), clock, parts);
    }

    private TestServer(Path folder, Map<String, String> settings, Consumer<GenericApplicationContext> parts) {
        this(folder, settings, new MovableClock(START), parts);
    }

    /** One without the voyages to show: it has those that carriers tell of. */
    public static TestServer empty(Path folder, MovableClock clock, Map<String, String> settings) {
        return new TestServer(folder, settings, clock, parts -> {}, false);
    }

    private TestServer(
            Path folder, Map<String, String> settings, MovableClock clock, Consumer<GenericApplicationContext> parts) {
        this(folder, settings, clock, parts, true);
    }

    private TestServer(
            Path folder,
            Map<String, String> settings,
            MovableClock clock,
            Consumer<GenericApplicationContext> parts,
            boolean samples) {
        this.clock = clock;
        Map<String, String> all = new HashMap<>(settings);
        all.put("kanmon.access.print-first-link", "false");
        context = KanmonServer.start(folder, 0, all, clock, beans -> {
            if (samples) {
                beans.registerBean(
                        "sampleVoyages", Voyages.class, SampleVoyages::new, definition -> definition.setPrimary(true));
            }
            parts.accept(beans);
        });
    }

    public URI url(String path) {
        return KanmonServer.url(context).resolve(path);
    }

    public MovableClock clock() {
        return clock;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Path of the link for the first administrator. */
    public String firstLink() {
        return context.getBean(Accounts.class).firstLink().orElseThrow();
    }

    /** Path of a link that signs a new officer in. */
    public String officerLink() {
        return context.getBean(Accounts.class).officerLink("Han Ji-won");
    }

    /** The same for an officer of a State. */
    public String officerLink(String state) {
        return context.getBean(Accounts.class).officerLink("Han Ji-won", state);
    }

    @Override
    public void close() {
        context.close();
    }
}

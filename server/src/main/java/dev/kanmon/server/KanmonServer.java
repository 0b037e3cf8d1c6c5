package dev.kanmon.server;

import dev.kanmon.server.access.AccessSettings;
import dev.kanmon.server.access.Accounts;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.store.Keys;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.StoreException;
import java.io.PrintStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.TaskScheduler;

/**
 * Starts the server on a store folder. Store and ledger are opened before Spring is, so that a folder that cannot be
 * used is told in its own plain sentence; Spring's accounts and data sources stay out, since {@code access} and {@code store}
 * have their own.
 */
@SpringBootApplication(
        proxyBeanMethods = false,
        exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ConfigurationPropertiesScan
public final class KanmonServer {
    private KanmonServer() {}

    /**
     * Starts the server and returns once it answers.
     *
     * @param folder the store's folder, created where it does not exist
     * @param port TCP port; 0 takes any free one
     * @param more settings by their full names, such as {@code kanmon.access.public-url}; they win over every other source
     * @return what closes the server: in-flight requests end first, then the store is closed
     * @throws StoreException where the folder cannot be used
     * @throws ServerStartException where the port is taken
     */
    public static ConfigurableApplicationContext start(Path folder, int port, Map<String, ?> more) {
        return start(folder, port, more, Clock.systemUTC(), context -> {});
    }

    /**
     * The same on another clock than the machine's, for a demonstration; timers go by the machine's all the same.
     *
     * @param clock never goes back
     */
    public static ConfigurableApplicationContext start(Path folder, int port, Map<String, ?> more, Clock clock) {
        return start(folder, port, more, clock, context -> {});
    }

    /**
     * The same on a clock that the caller moves, for a simulated day. No timer runs: nothing happens between two moments of the
     * clock but what the caller brings about, so that the same day goes the same way on every machine.
     *
     * @param folder the store's folder, created where it does not exist
     * @param port TCP port; 0 takes any free one
     * @param more settings by their full names
     * @param clock never goes back
     * @return what closes the server
     */
    public static ConfigurableApplicationContext onTrial(Path folder, int port, Map<String, ?> more, Clock clock) {
        return start(
                folder,
                port,
                more,
                clock,
                beans -> beans.registerBean("taskScheduler", TaskScheduler.class, StillTimers::new));
    }

    static ConfigurableApplicationContext start(
            Path folder, int port, Map<String, ?> more, Clock clock, Consumer<GenericApplicationContext> parts) {
        // What happens before Spring sets up the log would be told in full by default.
        LoggingSystem.get(KanmonServer.class.getClassLoader()).beforeInitialize();
        Store store = Store.open(folder, clock);
        try {
            Ledger ledger = new Ledger(store);
            SpringApplication application = new SpringApplication(KanmonServer.class);
            application.setBannerMode(Banner.Mode.OFF);
            application.setLogStartupInfo(false);
            application.addInitializers(context -> {
                GenericApplicationContext beans = (GenericApplicationContext) context;
                beans.registerBean(Store.class, () -> store);
                beans.registerBean(Ledger.class, () -> ledger);
                parts.accept(beans);
            });
            ConfigurableApplicationContext context = application.run(arguments(port, more));
            greet(context, System.out);
            return context;
        } catch (RuntimeException failure) {
            store.close();
            throw plain(failure);
        }
    }

    /** Where people reach a started server. */
    public static URI url(ConfigurableApplicationContext server) {
        URI publicUrl = server.getBean(AccessSettings.class).publicUrl();
        if (publicUrl != null) {
            return publicUrl;
        }
        InetAddress address = server.getBean(ServerSettings.class).address();
        String host = address.isLoopbackAddress() || address.isAnyLocalAddress() ? "localhost" : literal(address);
        return URI.create("http://" + host + ":" + server.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /**
     * Makes an officer's account that needs no password, for a demonstration.
     *
     * @param displayName what pages call the officer
     * @return a link that signs the officer in, once and within {@link Accounts#SIGN_IN_LINK_LIFE}
     */
    public static URI officerLink(ConfigurableApplicationContext server, String displayName) {
        return url(server).resolve(server.getBean(Accounts.class).officerLink(displayName));
    }

    /**
     * The same for an officer of a State.
     *
     * @param state alpha-3 of ISO 3166-1
     * @throws IllegalArgumentException where there is no such State
     */
    public static URI officerLink(ConfigurableApplicationContext server, String displayName, String state) {
        return url(server).resolve(server.getBean(Accounts.class).officerLink(displayName, state));
    }

    private static void greet(ConfigurableApplicationContext server, PrintStream out) {
        if (server.getBean(AccessSettings.class).printFirstLink()) {
            server.getBean(Accounts.class)
                    .firstLink()
                    .ifPresent(path -> out.println("No administrator yet. Open this link once, within "
                            + Accounts.INVITATION_LIFE.toHours() + " hours, to become the first: "
                            + url(server).resolve(path)));
        }
    }

    private static String literal(InetAddress address) {
        return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
    }

    private static String[] arguments(int port, Map<String, ?> more) {
        return Stream.concat(
                        more.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()),
                        Stream.of("--kanmon.server.port=" + port))
                .toArray(String[]::new);
    }

    private static RuntimeException plain(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return new ServerStartException(
                        "Port " + taken.getPort()
                                + " is in use. Stop what listens there or choose another with --port.",
                        failure);
            }
        }
        return failure;
    }

    @Bean
    static Clock clock(Store store) {
        return store.clock();
    }

    @Bean
    static Keys keys(Store store) {
        return store.keys();
    }
}

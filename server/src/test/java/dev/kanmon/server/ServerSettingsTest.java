package dev.kanmon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.access.AccessSettings;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ServerSettingsTest {
    @Test
    void listensOnTheLoopbackAddressUnlessToldOtherwise() {
        ServerSettings settings = bind("kanmon.server", ServerSettings.class, Map.of());

        assertThat(settings.address().getHostAddress()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
    }

    @Test
    void isReachedWithoutProxyAndPrintsTheFirstLinkUnlessToldOtherwise() {
        AccessSettings settings = bind("kanmon.access", AccessSettings.class, Map.of());

        assertThat(settings.publicUrl()).isNull();
        assertThat(settings.tls()).isFalse();
        assertThat(settings.printFirstLink()).isTrue();
    }

    @Test
    void takesWhatItIsTold() {
        ServerSettings server = bind(
                "kanmon.server",
                ServerSettings.class,
                Map.of("kanmon.server.address", "::1", "kanmon.server.port", "9443"));
        AccessSettings access = bind(
                "kanmon.access",
                AccessSettings.class,
                Map.of(
                        "kanmon.access.public-url",
                        "https://kanmon.example",
                        "kanmon.access.print-first-link",
                        "false"));

        assertThat(server.address().isLoopbackAddress()).isTrue();
        assertThat(server.port()).isEqualTo(9443);
        assertThat(access.publicUrl()).isEqualTo(URI.create("https://kanmon.example"));
        assertThat(access.tls()).isTrue();
        assertThat(access.printFirstLink()).isFalse();
    }

    private static <T> T bind(String prefix, Class<T> type, Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate(prefix, type);
    }
}

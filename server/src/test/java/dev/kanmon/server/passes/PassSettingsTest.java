package dev.kanmon.server.passes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PassSettingsTest {
    @Test
    void everyDefaultIsAsTheDocumentationSays() {
        assertThat(bound(Map.of()))
                .isEqualTo(new PassSettings(List.of("KR", "JP"), "Kanmon", null, Duration.ofHours(4)));
    }

    @Test
    void aModuleIsNamedByItsLibraryAndToken() {
        assertThat(bound(Map.of(
                                "kanmon.passes.module.library", "/usr/lib/softhsm/libsofthsm2.so",
                                "kanmon.passes.module.token", "passes",
                                "kanmon.passes.module.pin-file", "/run/secrets/pin",
                                "kanmon.passes.module.keys", "signer-2027a,signer-2027b"))
                        .module())
                .isEqualTo(new PassModule(
                        Path.of("/usr/lib/softhsm/libsofthsm2.so"),
                        "passes",
                        Path.of("/run/secrets/pin"),
                        List.of("signer-2027a", "signer-2027b")));
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        assertThatThrownBy(() -> new PassSettings(List.of("KOR"), "Kanmon", null, Duration.ofHours(4)))
                .hasMessageContaining("names 'KOR', which is no State");
        assertThatThrownBy(() -> new PassSettings(List.of("KR"), "Kanmon", null, Duration.ofSeconds(30)))
                .hasMessageContaining("Give a time from PT2M to PT24H");
    }

    private static PassSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("kanmon.passes", PassSettings.class);
    }
}

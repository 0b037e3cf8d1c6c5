package dev.kanmon.server.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kanmon.clearance.post.SlotRules;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PostSettingsTest {
    @Test
    void withoutSettingsSlotsAreAsUsual() {
        PostSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("kanmon.posts", PostSettings.class);

        assertThat(settings.rules()).isEqualTo(SlotRules.USUAL);
    }

    @Test
    void whatIsOutOfItsRangeIsToldInASentence() {
        refused("slot-minutes", () -> new PostSettings(0, 90, 0.85, 180, 15));
        refused("slot-minutes", () -> new PostSettings(121, 90, 0.85, 180, 15));
        refused("desk-seconds", () -> new PostSettings(10, 0, 0.85, 180, 15));
        refused("load", () -> new PostSettings(10, 90, 0, 180, 15));
        refused("load", () -> new PostSettings(10, 90, 1.01, 180, 15));
        refused("load", () -> new PostSettings(10, 90, Double.NaN, 180, 15));
        refused("earliest-minutes", () -> new PostSettings(10, 90, 0.85, 9, 15));
        refused("grace-minutes", () -> new PostSettings(10, 90, 0.85, 180, -1));
    }

    private static void refused(String setting, Runnable settings) {
        assertThatIllegalArgumentException()
                .isThrownBy(settings::run)
                .withMessageStartingWith("kanmon.posts." + setting + " is ");
    }
}

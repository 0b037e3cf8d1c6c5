package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSecretTest {
    private final CodeSecret secret = new CodeSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238 appendix B, SHA-1; six digits are the last six of the eight given there. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(secret.code(CodeSecret.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void takesTheStepsBesideButNoneFurther() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = CodeSecret.step(now);

        assertThat(secret.stepOf(secret.code(step - 1), now)).hasValue(step - 1);
        assertThat(secret.stepOf(secret.code(step), now)).hasValue(step);
        assertThat(secret.stepOf(secret.code(step + 1), now)).hasValue(step + 1);
        assertThat(secret.stepOf(secret.code(step - 2), now)).isEmpty();
        assertThat(secret.stepOf(secret.code(step + 2), now)).isEmpty();
    }

    @Test
    void takesACodeAsPeopleTypeIt() {
        Instant now = Instant.ofEpochSecond(59);

        assertThat(secret.stepOf("287 082", now)).hasValue(1);
        assertThat(secret.stepOf("２８７０８２", now)).hasValue(1);
        assertThat(secret.stepOf("", now)).isEmpty();
        assertThat(secret.stepOf("2870820", now)).isEmpty();
    }
}

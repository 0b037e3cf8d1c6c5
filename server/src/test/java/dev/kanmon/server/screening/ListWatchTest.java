package dev.kanmon.server.screening;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a look that fails leaves behind. */
class ListWatchTest {
    /** An error once ended the thread without a word, and no change of a list was seen until the next start. */
    @Test
    void anErrorDuringALookDoesNotEndTheLooks() {
        assertThatCode(() -> look(new IllegalStateException("failed"))).doesNotThrowAnyException();
        assertThatCode(() -> look(new OutOfMemoryError("list too large"))).doesNotThrowAnyException();
        assertThatCode(() -> look(new NoClassDefFoundError("gone"))).doesNotThrowAnyException();
    }

    @Test
    void anErrorOfTheMachineItselfPasses() {
        assertThatThrownBy(() -> look(new InternalError("broken"))).isInstanceOf(InternalError.class);
    }

    private static void look(Throwable failure) {
        ListWatch.survive(
                () -> {
                    switch (failure) {
                        case Error error -> throw error;
                        case RuntimeException exception -> throw exception;
                        default -> throw new AssertionError(failure);
                    }
                },
                Duration.ofSeconds(10));
    }
}

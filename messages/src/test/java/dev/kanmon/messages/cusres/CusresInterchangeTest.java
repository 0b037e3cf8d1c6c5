package dev.kanmon.messages.cusres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kanmon.messages.Envelope;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CusresInterchangeTest {
    private static final LocalDateTime PREPARED = LocalDateTime.of(2026, 11, 22, 8, 15);
    private static final CusresMessage.Answer ANSWER = CusresText.person("A", "P1", "0Z");

    @Test
    void refusesWhatTheDirectoryDoesNotAllow() {
        assertThatIllegalArgumentException().isThrownBy(() -> CusresInterchange.write(List.of(), PREPARED));
        assertRefused("D.05B", Collections.nCopies(100, ANSWER));
        assertRefused("D.17A", List.of(answer(List.of(), List.of())));
        assertRefused("D.17A", List.of(answer(List.of(""), List.of())));
        assertRefused("D.17A", List.of(answer(Collections.nCopies(100, "0Z"), List.of())));
        assertRefused("D.17A", List.of(answer(List.of("0Z"), List.of(""))));
        assertRefused("D.17A", List.of(answer(List.of("0Z"), List.of("X".repeat(513)))));
        assertRefused("D.17A", List.of(answer(List.of("0Z"), Collections.nCopies(100, "X"))));
        assertRefused("D.17A", List.of(answer(List.of("0\nZ"), List.of())));
    }

    @Test
    void writesAsMuchAsTheDirectoryAllows() {
        CusresMessage.Answer full = answer(Collections.nCopies(99, "0Z"), Collections.nCopies(99, "X".repeat(512)));
        assertWritten("D.05B", Collections.nCopies(99, ANSWER));
        assertWritten("D.12B", Collections.nCopies(10_000, ANSWER));
        assertWritten("D.17A", List.of(full));
    }

    private static void assertWritten(String version, List<CusresMessage.Answer> answers) {
        CusresMessage message = message(version, answers);
        assertThat(CusresReader.read(CusresInterchange.write(List.of(message), PREPARED)))
                .isEqualTo(new CusresReading(List.of(message), List.of()));
    }

    private static void assertRefused(String version, List<CusresMessage.Answer> answers) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CusresInterchange.write(List.of(message(version, answers)), PREPARED));
    }

    private static CusresMessage.Answer answer(List<String> codes, List<String> texts) {
        return new CusresMessage.Answer(CusresMessage.Scope.PERSON, "A", "P1", codes, texts);
    }

    private static CusresMessage message(String version, List<CusresMessage.Answer> answers) {
        return new CusresMessage(
                new Envelope("A", "B", "R", null, false, "M1", version, null, null),
                CusresMessage.Kind.RESPONSE,
                "TN1",
                null,
                null,
                null,
                answers,
                List.of());
    }
}

package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final AgreementFiles SHIPPED = AgreementFiles.shipped();
    private static final String ID = "swap-2023";
    private static final String TEXT =
            Objects.requireNonNull(SHIPPED.instruments().get(ID));
    private static final String EXTENSION = """
                versions:
                  - {to: 2029-11-30, published: 2026-11-21, change: extension, by: both central banks}
            """;
    private static final String SECOND_EXTENSION = """
                  - {to: 2032-11-30, published: 2029-11-01, change: extension, by: both central banks}
            """;

    @Test
    void everyShippedFileFollowsItself() {
        SHIPPED.instruments()
                .forEach((id, text) -> assertThat(Succession.keeps(SHIPPED.read(id, text), SHIPPED.read(id, text)))
                        .as(id)
                        .isTrue());
    }

    @Test
    void versionsAreAddedBehindAndNoneIsTakenBack() {
        Instrument first = read(TEXT);
        Instrument second = read(TEXT + EXTENSION);
        Instrument third = read(TEXT + EXTENSION + SECOND_EXTENSION);

        assertThatCode(() -> Succession.require(first, third)).doesNotThrowAnyException();
        assertThat(Succession.added(first, second))
                .extracting(Provision::to)
                .containsExactly(LocalDate.of(2029, 11, 30), LocalDate.of(2029, 11, 30));
        assertThat(Succession.added(null, first)).hasSize(2);
        assertThatThrownBy(() -> Succession.require(third, second))
                .isInstanceOf(MalformedFileException.class)
                .hasMessage("swap-2023.yaml: version 3 of swap-2023 (JPN to KOR) is gone. Leave it in, and add another"
                        + " behind it.");
    }

    @Test
    void whatWasKnownIsNotChanged() {
        Instrument later = read(TEXT.replace("published: 2023-06-29", "published: 2023-06-30"));

        assertThatThrownBy(() -> Succession.require(read(TEXT), later))
                .isInstanceOf(MalformedFileException.class)
                .hasMessage(
                        "swap-2023.yaml: version 1 of swap-2023 (JPN to KOR) is not as it was. Leave it in, and add a"
                                + " correction behind it.");
    }

    @Test
    void noLegGoesAway() {
        Instrument oneLeg = read(TEXT.replace("      - {grantor: KOR, beneficiary: JPN}\n", ""));

        assertThat(Succession.keeps(read(TEXT), oneLeg)).isFalse();
        assertThat(Succession.keeps(oneLeg, read(TEXT))).isTrue();
    }

    @Test
    void whatIsToldOfTheWholeMayChange() {
        Instrument retitled = read(TEXT.replace("title: Bilateral", "title: The bilateral"));

        assertThat(Succession.keeps(read(TEXT), retitled)).isTrue();
        assertThat(retitled.version()).isNotEqualTo(read(TEXT).version());
    }

    private static Instrument read(String text) {
        return SHIPPED.read(ID, text);
    }
}

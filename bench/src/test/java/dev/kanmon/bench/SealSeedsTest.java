package dev.kanmon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A search that begins with what is refused at once finds little. */
class SealSeedsTest {
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ENVELOPE", "PAXLST", "CUSRES", "MRZ"})
    void everySeedIsRead(FuzzedReader reader) {
        assertThat(reader.seeds())
                .allSatisfy(seed -> assertThat(reader.read(seed.getBytes(StandardCharsets.ISO_8859_1)))
                        .isPositive());
    }
}

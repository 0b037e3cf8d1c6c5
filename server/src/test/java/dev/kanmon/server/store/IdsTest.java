package dev.kanmon.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
    /** RFC 9562 section 5.7: 48 bits of milliseconds, version 7, variant 10. */
    @Test
    void anIdHasItsMomentVersionAndVariant() {
        Instant future = Instant.parse("2100-01-01T00:00:00.123Z");

        UUID id = Ids.next(future);

        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(future.toEpochMilli());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void idsOfOneMomentGoUp() {
        Instant now = Instant.parse("2100-01-01T00:00:01Z");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Ids.next(now).toString());
        }

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsGoUpWhenTheClockStepsBack() {
        String before = Ids.next(Instant.parse("2100-01-01T00:00:03Z")).toString();
        String after = Ids.next(Instant.parse("2100-01-01T00:00:02Z")).toString();

        assertThat(after).isGreaterThan(before);
    }

    @Test
    void idsOfManyThreadsDiffer() {
        Instant now = Instant.parse("2100-01-01T00:00:04Z");

        List<UUID> ids = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> Ids.next(now))
                .toList();

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }
}

package dev.kanmon.clearance.gate;

import dev.kanmon.clearance.pass.PassNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Landings of several devices whose clocks are apart, drawn from a seed. */
record Drawn(Random random) {
    static final Instant PEAK = Instant.parse("2026-11-22T05:00:00Z");
    private static final List<CounterReason> REASONS = List.of(CounterReason.values());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static PassNumber pass(int place) {
        return PassNumber.of("JP", DAY, place);
    }

    /** As many records, with so few passes and moments that uses meet, also in one microsecond. */
    List<Landing> landings(int count) {
        List<Landing> landings = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Instant at = PEAK.plus(random.nextInt(count / 2 + 1), ChronoUnit.MICROS);
            boolean landed = random.nextInt(4) > 0;
            landings.add(landing(
                    id(),
                    i,
                    landed || random.nextBoolean() ? pass(random.nextInt(count / 3 + 1)) : null,
                    at,
                    landed ? null : REASONS.get(random.nextInt(REASONS.size()))));
        }
        return landings;
    }

    static Landing landing(UUID id, int sequence, @Nullable PassNumber pass, Instant at, @Nullable CounterReason why) {
        return new Landing(
                id,
                new UUID(0x7000, 1L << 63),
                sequence,
                pass,
                "KE703",
                DAY,
                null,
                at,
                LandingWay.OFFICER,
                why == null ? LandingWord.LANDED : LandingWord.TO_COUNTER,
                why,
                null);
    }

    /** Of all ages: half of them are negative for a comparison that takes the halves for numbers with a sign. */
    UUID id() {
        return new UUID((random.nextLong() & ~0xf000L) | 0x7000L, (random.nextLong() >>> 2) | (1L << 63));
    }
}

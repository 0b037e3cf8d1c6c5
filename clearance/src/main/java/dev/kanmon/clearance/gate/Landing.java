package dev.kanmon.clearance.gate;

import dev.kanmon.clearance.pass.PassNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One traveller at a gate, as the device recorded it; nothing personal.
 *
 * @param id made by the device, UUIDv7 (RFC 9562, 5.7)
 * @param shift in whose officer's authority
 * @param sequence count of the device's records in the shift, from 1
 * @param pass number of the pass shown; absent where none was, or none could be read
 * @param voyage carrier and number, such as {@code KE703}; absent where not known
 * @param day of departure, local to the port of departure; likewise
 * @param joinedAt when the traveller came to the line; absent where nobody noted it
 * @param at when it was said, by the device's clock, whole microseconds
 * @param way how identity was confirmed, or would have been
 * @param word what was said
 * @param reason why to the counter; absent of who was landed
 * @param document fingerprint of the document shown, salted with the secret of the shift: 64 small hexadecimal digits;
 *     absent where none was read
 */
public record Landing(
        UUID id,
        UUID shift,
        int sequence,
        @Nullable PassNumber pass,
        @Nullable String voyage,
        @Nullable LocalDate day,
        @Nullable Instant joinedAt,
        Instant at,
        LandingWay way,
        LandingWord word,
        @Nullable CounterReason reason,
        @Nullable String document) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int VERSION = 7;

    /**
     * Checks that the parts fit one another.
     *
     * @throws IllegalArgumentException in a sentence without anything of the record, where they do not
     */
    public Landing {
        must(id.version() == VERSION && id.variant() == 2, "The id is no UUID of version 7.");
        must(sequence >= 1, "The sequence begins with 1.");
        must(at.equals(at.truncatedTo(ChronoUnit.MICROS)), "The moment is not in whole microseconds.");
        must(joinedAt == null || !joinedAt.isAfter(at), "Nobody joins a line after its end.");
        must(
                (reason == null) == (word == LandingWord.LANDED),
                "Whoever goes to the counter has a reason, nobody else.");
        must(document == null || SHA_256.matcher(document).matches(), "The fingerprint has another form.");
        if (way == LandingWay.COUNTER) {
            must(word == LandingWord.LANDED && pass == null && document == null, "At the counter there is no pass.");
        } else {
            must(word == LandingWord.TO_COUNTER || pass != null, "Without a pass nobody is landed at a gate.");
        }
    }

    /** Whether it uses a pass. */
    public boolean usesPass() {
        return pass != null && word == LandingWord.LANDED;
    }

    private static void must(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

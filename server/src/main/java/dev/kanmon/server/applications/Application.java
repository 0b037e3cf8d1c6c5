package dev.kanmon.server.applications;

import dev.kanmon.clearance.pass.ChipGrade;
import dev.kanmon.clearance.pass.DocumentDifference;
import dev.kanmon.clearance.pass.ZoneComparison;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One application with what it tells; personal data.
 *
 * @param id its own id, UUIDv7
 * @param voyage carrier and number in the one spelling that is compared
 * @param day of departure, local to the port
 * @param dataKey seals what it tells
 * @param receivedAt when it was received
 * @param told what it tells
 * @param zone that it goes by: the one typed, else the chip's
 * @param chipZone of the chip; absent where there is none
 */
public record Application(
        UUID id,
        String voyage,
        LocalDate day,
        UUID dataKey,
        Instant receivedAt,
        Told told,
        MrzReading.Read zone,
        MrzReading.@Nullable Read chipZone) {
    /** Reads the zones. */
    static Application of(UUID id, String voyage, LocalDate day, UUID dataKey, Instant receivedAt, Told told) {
        LocalDate on = receivedAt.atOffset(ZoneOffset.UTC).toLocalDate();
        MrzReading.Read chip = told.chip() == null ? null : read(told.chip().zone(), on);
        MrzReading.Read zone = told.zone() == null ? chip : read(told.zone(), on);
        if (zone == null) {
            throw new IllegalStateException("an application without a zone was kept");
        }
        return new Application(id, voyage, day, dataKey, receivedAt, told, zone, chip);
    }

    /** Where the zone came from that the application goes by. */
    public enum Source {
        TYPED,
        CHIP
    }

    /** Whether the traveller typed the zone; else it is the chip's. */
    public Source source() {
        return told.zone() == null ? Source.CHIP : Source.TYPED;
    }

    /** How much the chip's evidence is worth; absent where there is none. */
    public @Nullable ChipGrade grade() {
        return told.chip() == null ? null : told.chip().grade();
    }

    /** SHA-256 of the chip's security object; absent where there is none. */
    public @Nullable String object() {
        return told.chip() == null ? null : told.chip().object();
    }

    /** What the chip tells otherwise than the zone that was typed; empty where there are not both. */
    public List<DocumentDifference> chipAgainstTyped() {
        return chipZone == null || told.zone() == null ? List.of() : ZoneComparison.between(chipZone, zone);
    }

    /** What the zone of the application tells otherwise than the carrier. */
    public List<DocumentDifference> against(Traveller reported) {
        return ZoneComparison.between(zone, reported);
    }

    /** What the chip tells otherwise than the carrier; empty where there is no chip. */
    public List<DocumentDifference> chipAgainst(Traveller reported) {
        return chipZone == null ? List.of() : ZoneComparison.between(chipZone, reported);
    }

    /** Whether all that it tells is what the carrier reported, and a chip, if there is one, was not tampered with. */
    boolean confirms(Traveller reported) {
        boolean sound = grade() == null || grade() == ChipGrade.AUTHENTIC || grade() == ChipGrade.ISSUER_UNKNOWN;
        return sound
                && Stream.of(chipAgainstTyped(), against(reported), chipAgainst(reported))
                        .allMatch(List::isEmpty);
    }

    private static MrzReading.Read read(String text, LocalDate on) {
        if (MrzReader.read(text, on) instanceof MrzReading.Read read) {
            return read;
        }
        throw new IllegalStateException("a zone that cannot be read was kept");
    }

    @Override
    public String toString() {
        return "Application[" + id + "]";
    }
}

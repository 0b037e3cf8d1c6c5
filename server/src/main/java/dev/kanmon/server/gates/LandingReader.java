package dev.kanmon.server.gates;

import dev.kanmon.clearance.gate.CounterReason;
import dev.kanmon.clearance.gate.Landing;
import dev.kanmon.clearance.gate.LandingWay;
import dev.kanmon.clearance.gate.LandingWord;
import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.Presented;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one record of a device. */
final class LandingReader {
    private static final Set<String> MEMBERS =
            Set.of("id", "sequence", "pass", "voyage", "day", "joinedAt", "at", "way", "word", "reason", "document");

    /** Before Kanmon, and after its time: what lies outside is no moment that a device could mean. */
    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private LandingReader() {}

    /**
     * A record of a shift.
     *
     * @throws IllegalArgumentException in a sentence without anything of the record, where it is none
     */
    static Landing read(JsonNode node, UUID shift) {
        if (!node.isObject() || !MEMBERS.containsAll(node.propertyNames())) {
            throw new IllegalArgumentException("A record is an object of the members that are documented.");
        }
        JsonNode sequence = node.path("sequence");
        if (!sequence.isInt()) {
            throw new IllegalArgumentException("The member sequence is no whole number.");
        }
        String voyage = optional(node, "voyage", LandingReader::voyage);
        return new Landing(
                needed(node, "id", UUID::fromString),
                shift,
                sequence.intValue(),
                optional(node, "pass", PassNumber::new),
                voyage,
                optional(node, "day", LocalDate::parse),
                optional(node, "joinedAt", LandingReader::moment),
                needed(node, "at", LandingReader::moment),
                needed(node, "way", LandingWay::valueOf),
                needed(node, "word", LandingWord::valueOf),
                optional(node, "reason", CounterReason::valueOf),
                optional(node, "document", text -> text));
    }

    private static Instant moment(String text) {
        Instant moment = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new IllegalArgumentException("out of range");
        }
        return moment;
    }

    private static String voyage(String text) {
        if (!Presented.isDesignator(text)) {
            throw new IllegalArgumentException("no designator");
        }
        return Presented.designator(text);
    }

    private static <T> T needed(JsonNode node, String member, Function<String, T> reader) {
        T read = optional(node, member, reader);
        if (read == null) {
            throw new IllegalArgumentException("The member " + member + " is missing.");
        }
        return read;
    }

    private static <T> @Nullable T optional(JsonNode node, String member, Function<String, T> reader) {
        JsonNode value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException("The member " + member + " is no text.");
        }
        try {
            return reader.apply(value.stringValue());
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new IllegalArgumentException("The member " + member + " is not as it must be.", wrong);
        }
    }
}

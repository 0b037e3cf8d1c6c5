package dev.kanmon.server.enrolment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The line of a post on one day; nothing personal.
 *
 * @param waiting parties with members in the line, in the order in which they are to be called
 * @param expected parties of which nobody has come yet, in the order of their slots, those without one last
 */
public record Line(List<Waiting> waiting, List<Expected> expected) {
    /**
     * Those of a party who are in the line; they are called together.
     *
     * @param members in the order of their places, at least one
     * @param slot start, local to the post; absent where they have none
     * @param departure of their voyage, local to the post
     * @param since when the first of them joined
     */
    public record Waiting(
            UUID party,
            List<Member> members,
            @Nullable LocalDateTime slot,
            LocalDateTime departure,
            Channel channel,
            Instant since) {
        public Waiting {
            members = List.copyOf(members);
        }

        /** When it is their turn: in their slot, or without one when they came. */
        private Instant turn(String port) {
            return slot == null ? since : PortClock.at(port, slot);
        }
    }

    /**
     * A party that is to come.
     *
     * @param members in the order of their places, at least one
     * @param slot start, local to the post; absent where they have none
     * @param departure of their voyage, local to the post
     */
    public record Expected(
            UUID party, List<Member> members, @Nullable LocalDateTime slot, LocalDateTime departure, Channel channel) {
        public Expected {
            members = List.copyOf(members);
        }
    }

    public Line {
        waiting = List.copyOf(waiting);
        expected = List.copyOf(expected);
    }

    /** From rows in the order of their slots. */
    static Line of(List<EnrolmentTable.Row> rows, Map<UUID, List<Member>> members) {
        List<Waiting> waiting = rows.stream()
                .map(row -> new Turn(row, at(members, row, Stage.JOINED)))
                .filter(turn -> !turn.members().isEmpty())
                .sorted(Comparator.comparing(
                                (Turn turn) -> turn.waiting().turn(turn.row().origin()))
                        .thenComparing(turn -> turn.waiting().since())
                        .thenComparing(turn -> turn.row().id()))
                .map(Turn::waiting)
                .toList();
        List<Expected> expected = rows.stream()
                .filter(row -> members.getOrDefault(row.id(), List.of()).stream()
                        .allMatch(member -> member.joinedAt() == null))
                .map(row -> new Expected(
                        row.id(), at(members, row, Stage.ENROLLED), row.slot(), row.departure(), row.channel()))
                .filter(party -> !party.members().isEmpty())
                .toList();
        return new Line(waiting, expected);
    }

    private record Turn(EnrolmentTable.Row row, List<Member> members) {
        Waiting waiting() {
            Instant since = members.stream()
                    .map(Member::joinedAt)
                    .flatMap(Stream::ofNullable)
                    .min(Comparator.naturalOrder())
                    .orElse(row.askedAt());
            return new Waiting(row.id(), members, row.slot(), row.departure(), row.channel(), since);
        }
    }

    private static List<Member> at(Map<UUID, List<Member>> members, EnrolmentTable.Row row, Stage stage) {
        return members.getOrDefault(row.id(), List.of()).stream()
                .filter(member -> member.stage() == stage)
                .toList();
    }
}

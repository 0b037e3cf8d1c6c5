package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.screening.TravellerKeys;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The line of a post on a day. Called are those who joined it, by their slot, and whoever has none by when they joined; whoever
 * an officer put back, after the others. Members of a party are called one after the other by one officer. Thread-safe.
 */
@Component
public final class CallingLine {
    /**
     * So long a party is kept for the officer who saw one of it; after that another officer may go on, so that no family waits
     * for an officer who left. Assumed: longer than any pause between two members, shorter than a break.
     */
    static final Duration KEPT = Duration.ofMinutes(2);

    private final Store store;
    private final Members members;

    CallingLine(Store store, Members members) {
        this.store = store;
        this.members = members;
    }

    /** Everyone of a post and day of whom something is kept, in no order. */
    public List<InLine> of(String post, LocalDate day) {
        return store.read(sql -> MemberTable.inLine(sql, post, day));
    }

    /** How it ended, by how many members; also with those of whom nothing is kept any more. */
    public Map<PostOutcome, Integer> outcomes(String post, LocalDate day) {
        return store.read(sql -> OutcomeTable.counts(sql, post, day));
    }

    /**
     * Claims the next member for an officer: who is at their desk already, else the next of the line. Two officers never get the
     * same. Past the cut-off of their voyage nobody is called.
     */
    public Optional<UUID> next(Post post, LocalDate day, UUID officer) {
        return store.write(tx -> {
            List<InLine> all = MemberTable.inLine(tx.sql(), post.id(), day);
            Optional<UUID> mine = all.stream()
                    .map(InLine::member)
                    .filter(one -> one.stage() == Stage.AT_DESK && officer.equals(one.officer()))
                    .map(Member::id)
                    .findFirst();
            return mine.isPresent() ? mine : claimed(tx, post, all, officer);
        });
    }

    private Optional<UUID> claimed(Transaction tx, Post post, List<InLine> all, UUID officer) {
        Map<UUID, UUID> keepers = keepers(all, tx.now());
        LocalDateTime last = local(post, tx.now()).plus(post.cutOff());
        return all.stream()
                .filter(one -> one.member().stage() == Stage.JOINED)
                .filter(one -> one.departure().isAfter(last))
                .filter(one -> officer.equals(keepers.getOrDefault(one.party(), officer)))
                .sorted(Comparator.comparing((InLine one) -> !officer.equals(keepers.get(one.party())))
                        .thenComparing(one -> one.member().startedAt() != null)
                        .thenComparing(one -> due(post, one))
                        .thenComparing(InLine::party)
                        .thenComparingInt(one -> one.member().place()))
                .map(one -> one.member().id())
                .filter(member -> members.start(tx, member, officer))
                .findFirst();
    }

    /** By party, the officer who is with one of it, or was until a moment ago. */
    private static Map<UUID, UUID> keepers(List<InLine> all, Instant now) {
        Map<UUID, UUID> keepers = new HashMap<>();
        all.stream()
                .filter(one -> one.member().stage() == Stage.AT_DESK
                        || finished(one).plus(KEPT).isAfter(now))
                .sorted(Comparator.comparing((InLine one) -> one.member().stage() == Stage.AT_DESK)
                        .thenComparing(CallingLine::finished))
                .forEach(one -> {
                    UUID officer = one.member().officer();
                    if (officer != null) {
                        keepers.put(one.party(), officer);
                    }
                });
        return keepers;
    }

    /** When an officer ended with a member; whoever was put back is anybody's. */
    private static Instant finished(InLine one) {
        Instant finished = one.member().finishedAt();
        return finished == null ? Instant.EPOCH : finished;
    }

    /** When a member is due: a slot counts as the moment at which it begins. */
    private static LocalDateTime due(Post post, InLine one) {
        Instant joined = one.member().joinedAt();
        LocalDateTime slot = one.slot();
        return slot != null ? slot : joined == null ? LocalDateTime.MAX : local(post, joined);
    }

    private static LocalDateTime local(Post post, Instant at) {
        return LocalDateTime.ofInstant(at, post.port().zone());
    }

    /** Who enrolled at a post and day with a document; the voyage need not be known. */
    public Optional<Member> ofDocument(String post, LocalDate day, String number, LocalDate birthDate) {
        String document = TravellerKeys.document(store.keys(), number, birthDate);
        return store.read(sql -> MemberTable.ofDocument(sql, post, day, document));
    }

    /** Remembers which of a carrier's travellers a member is, so that what the carrier tells of them later is heard. */
    public void carriedAs(UUID member, UUID person) {
        store.<@Nullable Void>write(tx -> {
            MemberTable.person(tx, member, person);
            return null;
        });
    }
}

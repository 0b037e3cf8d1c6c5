package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.post.Eligibility;
import dev.kanmon.clearance.post.EligibilityRules;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.Slot;
import dev.kanmon.clearance.post.SlotBook;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.server.enrolment.EnrolmentTable.Row;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.screening.TravellerKeys;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes enrolments, finds them again, and lets them go. Thread-safe. */
@Component
public final class Enrolments {
    /** Kept from the start of the day of departure: a pass holds until the day after arrival, a sailing arrives on the next day. */
    static final int DAYS_KEPT = 3;

    /** Nobody's data need lie here for longer than a month before they leave. */
    static final int DAYS_AHEAD = 30;

    /** Parties of one post on one day: more than the busiest terminal of the corridor has travellers for, one by one. */
    static final int MOST_PARTIES = 4_000;

    /** Assumed: from a café of the port to its post, with children and bags. */
    private static final Duration TO_COME = Duration.ofMinutes(30);

    private static final int SECRET_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Store store;
    private final Ledger ledger;
    private final OpenPosts posts;
    private final Members members;
    private final Slots slots;
    private final Withdrawals withdrawals;

    Enrolments(Store store, Ledger ledger, OpenPosts posts, Members members, Slots slots, Withdrawals withdrawals) {
        this.store = store;
        this.ledger = ledger;
        this.posts = posts;
        this.members = members;
        this.slots = slots;
        this.withdrawals = withdrawals;
    }

    /**
     * Takes a party in, as far as it may take part. Returns once it is durable. At the desk it gets no slot and is in the line at
     * once.
     *
     * @throws IllegalArgumentException where the birth date of a document is not known to the day
     */
    public Enrolled enrol(Asked asked) {
        Instant now = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate day = asked.trip().departure().toLocalDate();
        Post post = posts.find(asked.post(), day).orElse(null);
        if (post == null) {
            return new Enrolled.NoPost();
        }
        LocalDate here = local(post, now).toLocalDate();
        if (day.isBefore(here) || day.isAfter(here.plusDays(DAYS_AHEAD))) {
            return new Enrolled.NoPost();
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<Eligibility> answers = EligibilityRules.of(
                post,
                true,
                asked.trip(),
                asked.persons().stream().map(person -> person.claim(today)).toList(),
                now);
        List<Person> persons = new ArrayList<>();
        for (int place = 0; place < answers.size(); place++) {
            if (answers.get(place).isEligible()) {
                persons.add(asked.persons().get(place));
            }
        }
        return persons.isEmpty() ? new Enrolled.NobodyEligible(answers) : take(asked, post, persons, answers, now);
    }

    private Enrolled take(Asked asked, Post post, List<Person> persons, List<Eligibility> answers, Instant now) {
        LocalDate day = asked.trip().departure().toLocalDate();
        List<String> documents =
                persons.stream().map(person -> document(person, now)).toList();
        if (new HashSet<>(documents).size() < documents.size()) {
            return new Enrolled.Already();
        }
        Instant end = day.plusDays(DAYS_KEPT).atStartOfDay(ZoneOffset.UTC).toInstant();
        UUID id = Ids.next(now);
        DataKey key = store.keys().create(KeyPurpose.ENROLMENT, end);
        byte[] sealed = store.keys()
                .seal(
                        key,
                        Told.of(persons, asked.trip().purpose(), asked.trip().days())
                                .bytes(),
                        context(id));
        String voyage = Presented.designator(asked.trip().voyage());
        String secret = fresh();
        byte[] link = link(secret);
        Instant leaves = PortClock.at(asked.trip().from(), asked.trip().departure());
        return store.write(tx -> {
            if (!MemberTable.withDocuments(tx.sql(), voyage, day, documents).isEmpty()
                    || MemberTable.answered(tx.sql(), voyage, day, documents)) {
                return new Enrolled.Already();
            }
            if (EnrolmentTable.parties(tx.sql(), post.id(), day) >= MOST_PARTIES) {
                return new Enrolled.Full();
            }
            Slot slot = null;
            if (asked.channel() != Channel.AT_DESK) {
                switch (offer(slots.book(tx.sql(), post, day), asked, persons.size(), local(post, now))) {
                    case SlotBook.Offer.At(Slot offered) -> slot = offered;
                    case SlotBook.Offer.Waiting waiting -> {}
                    case SlotBook.Offer.None(SlotBook.Why why) -> {
                        return new Enrolled.NoSlot(why);
                    }
                }
            }
            tx.keep(key);
            EnrolmentTable.insert(
                    tx,
                    new Row(
                            id,
                            post.id(),
                            post.by().citation(),
                            voyage,
                            asked.trip().from(),
                            asked.trip().to(),
                            asked.trip().departure(),
                            asked.trip().arrival(),
                            asked.channel(),
                            asked.consent().text(),
                            slot == null ? null : slot.start(),
                            now,
                            key.id(),
                            sealed,
                            end),
                    link,
                    leaves);
            List<UUID> ids = new ArrayList<>();
            for (int place = 0; place < documents.size(); place++) {
                ids.add(Ids.next(now));
                MemberTable.insert(tx, ids.getLast(), id, place, documents.get(place));
            }
            ledger.append(
                    tx,
                    new LedgerEvent.EnrolmentReceived(
                            id,
                            post.id(),
                            post.by().citation(),
                            ids,
                            asked.channel().name(),
                            asked.consent().text()));
            if (asked.channel() == Channel.AT_DESK) {
                EnrolmentTable.release(tx, id);
                ids.forEach(member -> members.join(tx, member));
            }
            return new Enrolled.Taken(id, secret, slot, answers);
        });
    }

    /** Somebody who is not at the port yet needs time to come; where no slot is left after it, one that begins sooner. */
    private static SlotBook.Offer offer(SlotBook book, Asked asked, int size, LocalDateTime now) {
        SlotBook.Offer inTime = book.offer(size, asked.trip().departure(), now.plus(TO_COME));
        return inTime instanceof SlotBook.Offer.At
                ? inTime
                : book.offer(size, asked.trip().departure(), now);
    }

    /** By the secret of its page; empty for nobody's, one that was taken back, and one whose time is over. */
    public Optional<Party> linked(String secret) {
        byte[] link = link(secret);
        return store.read(sql -> EnrolmentTable.linked(sql, link)).flatMap(this::opened);
    }

    /** By its id, for officers; empty as {@link #linked}. */
    public Optional<Party> find(UUID party) {
        return store.read(sql -> EnrolmentTable.find(sql, party)).flatMap(this::opened);
    }

    /** The slots of a post on a day, as they are given. */
    public SlotBook book(Post post, LocalDate day) {
        return slots.book(post, day);
    }

    /**
     * Lets a party go at once, or one member of it: what was told, its key, its slot, its passes. What is left is the
     * outcome, which is nothing personal. Nothing where it is gone already.
     *
     * @param member the one who goes; absent where all do
     */
    public void withdraw(Party party, @Nullable UUID member) {
        withdrawals.withdraw(party, member);
    }

    /** When nothing of a party is kept any more. */
    static Instant end(Party party) {
        return party.trip()
                .departure()
                .toLocalDate()
                .plusDays(DAYS_KEPT)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private Optional<Party> opened(Row row) {
        if (!row.endsAt().isAfter(store.clock().instant())) {
            return Optional.empty();
        }
        List<Member> all = store.read(sql -> MemberTable.ofEnrolment(sql, row.id()));
        return store.keys()
                .open(row.dataKey(), row.sealed(), context(row.id()))
                .map(Told::of)
                .map(told -> PartyRow.party(row, told, all));
    }

    private String document(Person person, Instant now) {
        Mrz mrz = person.read(LocalDate.ofInstant(now, ZoneOffset.UTC)).mrz();
        MrzDate born = mrz.birthDate();
        LocalDate birthDate = Optional.ofNullable(born)
                .flatMap(MrzDate::date)
                .orElseThrow(() -> new IllegalArgumentException("a document without a birth date"));
        return TravellerKeys.document(store.keys(), mrz.number(), birthDate);
    }

    private static LocalDateTime local(Post post, Instant at) {
        return LocalDateTime.ofInstant(at, post.port().zone());
    }

    private static String fresh() {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private byte[] link(String secret) {
        return store.keys().fingerprint("enrolment-link", secret.getBytes(StandardCharsets.UTF_8));
    }

    /** What it is sealed under, so that it cannot be put in another's place. */
    static String context(UUID id) {
        return "enrolment " + id;
    }
}

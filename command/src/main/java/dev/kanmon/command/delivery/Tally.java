package dev.kanmon.command.delivery;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.cusres.Directive;
import dev.kanmon.messages.paxlst.JoinedList;
import dev.kanmon.messages.paxlst.PaxlstReader;
import dev.kanmon.server.json.PassengerListJson;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts what became of parcels. Thread-safe, so that what was sent can be told at any moment. */
public final class Tally {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final int parcels;
    private final long began = System.nanoTime();
    private final Map<String, DeliveryReport.Kind> kinds = new HashMap<>();
    private final Map<String, Integer> refusals = new HashMap<>();
    private final Map<String, Integer> exceptions = new HashMap<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private final Map<Person, Optional<Directive>> people = new HashMap<>();
    private final Set<ByteBuffer> contents = new HashSet<>();
    private final List<Long> nanos = new ArrayList<>();
    private int repeats;
    private long lastEnd = began;

    /** @param parcels how many there are to send */
    public Tally(int parcels) {
        this.parcels = parcels;
    }

    /**
     * A traveller as lists of one voyage name them.
     *
     * @param occurrence 0, or how many before them on the same list have the same reservation and reference
     */
    private record Person(
            String voyage,
            @Nullable String reservation,
            @Nullable String reference,
            int occurrence) {}

    /** Counts one parcel. */
    public void add(Delivered delivered) {
        List<Person> listed = listed(delivered.parcel());
        synchronized (this) {
            lastEnd = System.nanoTime();
            repeats += Math.max(0, delivered.tries() - 1);
            listed.forEach(person -> people.putIfAbsent(person, Optional.empty()));
            DeliveryReport.Kind kind = switch (delivered.fate()) {
                case Fate.Answered answered -> {
                    nanos.add(delivered.nanos());
                    if (answered.exception() != null) {
                        exceptions.merge(kind(answered.exception()), 1, Integer::sum);
                    }
                    // The same bytes again get the answer of the first time, which may have been overridden since.
                    if (contents.add(ByteBuffer.wrap(delivered.parcel().content()))) {
                        tell(listed, answered.persons());
                    }
                    yield new DeliveryReport.Kind(1, 0, 0);
                }
                case Fate.Refused refused -> {
                    refusals.merge(refused.code(), 1, Integer::sum);
                    yield new DeliveryReport.Kind(0, 1, 0);
                }
                case Fate.Undelivered undelivered -> {
                    failures.merge(undelivered.reason(), 1, Integer::sum);
                    yield new DeliveryReport.Kind(0, 0, 1);
                }
            };
            kinds.merge(delivered.parcel().kind(), kind, DeliveryReport.Kind::and);
        }
    }

    /** A list is answered in its own order; whoever an answer leaves out stays unanswered. */
    private void tell(List<Person> listed, List<Fate.Person> answers) {
        for (int i = 0; i < Math.min(listed.size(), answers.size()); i++) {
            people.put(listed.get(i), Optional.of(answers.get(i).directive()));
        }
    }

    /** What came of the parcels so far. */
    public synchronized DeliveryReport report() {
        return new DeliveryReport(
                parcels,
                kinds,
                refusals,
                exceptions,
                failures,
                repeats,
                new DeliveryReport.People(
                        told(Directive.BOARD),
                        told(Directive.HOLD),
                        told(Directive.DO_NOT_BOARD),
                        (int) people.values().stream().filter(Optional::isEmpty).count()),
                AnswerTimes.of(nanos.stream().mapToLong(Long::longValue)),
                Duration.ofNanos(lastEnd - began));
    }

    /** Remarks that differ in a number are of one kind. */
    private static String kind(String exception) {
        return NUMBER.matcher(exception).replaceAll("N");
    }

    private int told(Directive directive) {
        return (int) people.values().stream()
                .filter(told -> told.filter(directive::equals).isPresent())
                .count();
    }

    private static List<Person> listed(Parcel parcel) {
        Map<String, Integer> seen = new HashMap<>();
        return JoinedList.join(lists(parcel)).stream()
                .map(JoinedList::list)
                .filter(list -> list.purpose().isScreened())
                .flatMap(list -> list.travellers().stream())
                .map(traveller -> person(parcel, traveller, seen))
                .toList();
    }

    private static List<PassengerList> lists(Parcel parcel) {
        byte[] content = parcel.content();
        return (PassengerListJson.begins(content) ? PassengerListJson.read(content) : PaxlstReader.read(content))
                .lists();
    }

    private static Person person(Parcel parcel, Traveller traveller, Map<String, Integer> seen) {
        int occurrence = seen.merge(traveller.reservation() + "\n" + traveller.reference(), 1, Integer::sum) - 1;
        return new Person(parcel.voyage(), traveller.reservation(), traveller.reference(), occurrence);
    }
}

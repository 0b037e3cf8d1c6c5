package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Traveller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A passenger list whose parts (UNH, S010) were put together again.
 *
 * @param list the travellers of all parts in the order of the parts; its envelope is that of the first part at hand, without
 *     a part; problems keep the position that they have in their own part
 * @param missing sequence numbers of parts that are not at hand, ascending
 * @param endSeen whether the part that is marked as the last ({@code F}) is at hand
 */
public record JoinedList(PassengerList list, List<Integer> missing, boolean endSeen) {
    public JoinedList {
        missing = List.copyOf(missing);
    }

    /** Whether every part is at hand. */
    public boolean isComplete() {
        return missing.isEmpty() && endSeen;
    }

    /**
     * Joins parts by common access reference, sender, flight and purpose, as the WCO/IATA/ICAO guide splits a list: the first
     * part is marked {@code C}, the last {@code F}, those between by their number alone, and each repeats the count of
     * the whole flight. A part sent twice counts once, and the later one is taken.
     *
     * @param lists in any order, of one or several split lists
     * @return one for each list, in the order in which the first of its parts came; a list without S010 stands for itself
     */
    public static List<JoinedList> join(List<PassengerList> lists) {
        Map<Key, List<PassengerList>> split = new LinkedHashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            split.computeIfAbsent(Key.of(lists.get(i), i), key -> new ArrayList<>())
                    .add(lists.get(i));
        }
        return split.values().stream().map(JoinedList::ofParts).toList();
    }

    private static JoinedList ofParts(List<PassengerList> received) {
        PassengerList only = received.getFirst();
        Envelope.Part alone = only.envelope().part();
        if (alone == null || (received.size() == 1 && alone.number() == 1 && alone.last())) {
            return new JoinedList(only, List.of(), true);
        }
        TreeMap<Integer, PassengerList> parts = new TreeMap<>();
        received.forEach(part -> parts.put(numberOf(part), part));
        boolean endSeen = parts.values().stream().anyMatch(JoinedList::isLast);
        List<Integer> missing = IntStream.rangeClosed(1, parts.lastKey())
                .filter(number -> !parts.containsKey(number))
                .boxed()
                .toList();
        return new JoinedList(joined(List.copyOf(parts.values()), missing, endSeen), missing, endSeen);
    }

    private static PassengerList joined(List<PassengerList> parts, List<Integer> missing, boolean endSeen) {
        PassengerList first = parts.getFirst();
        List<Traveller> travellers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PassengerList part : parts) {
            travellers.addAll(part.travellers());
            problems.addAll(part.problems());
        }
        if (!missing.isEmpty() || !endSeen) {
            String numbers = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
            String last = endSeen ? "" : numbers.isEmpty() ? "the last one" : " and the last one";
            problems.add(Problem.of(ProblemCode.PARTS_MISSING, 0, numbers + last));
        }
        return new PassengerList(
                first.envelope().whole(),
                first.document(),
                first.function(),
                first.transaction(),
                first.contact(),
                first.voyage(),
                first.count(),
                travellers,
                problems);
    }

    private static int numberOf(PassengerList list) {
        Envelope.Part part = list.envelope().part();
        return part == null ? 1 : part.number();
    }

    private static boolean isLast(PassengerList list) {
        Envelope.Part part = list.envelope().part();
        return part == null || part.last();
    }

    /**
     * What the parts of one list have in common.
     *
     * @param alone tells a list apart that is joined with nothing, -1 for all others
     */
    private record Key(
            @Nullable String accessReference,
            @Nullable String sender,
            String designator,
            String from,
            @Nullable LocalDate day,
            String document,
            @Nullable String function,
            int alone) {
        static Key of(PassengerList list, int index) {
            Leg leg = list.voyage().legs().getFirst();
            return new Key(
                    list.envelope().accessReference(),
                    list.envelope().sender(),
                    list.voyage().designator(),
                    leg.from(),
                    leg.departure() == null ? null : leg.departure().toLocalDate(),
                    list.document(),
                    list.function(),
                    list.envelope().part() == null ? index : -1);
        }
    }
}

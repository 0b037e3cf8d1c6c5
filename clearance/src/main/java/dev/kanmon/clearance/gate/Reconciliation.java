package dev.kanmon.clearance.gate;

import dev.kanmon.clearance.pass.PassNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts the records of devices together.
 *
 * <p>A record is known by its id, so one that comes again changes nothing. Among the landings with one pass the first stands,
 * by {@link #FIRST_USE}: an order of the records themselves and not of their arrival. The least of a set does not depend on
 * the order in which its members are seen, so whichever device comes back first, what stands in the end is the same; and
 * since the least only ever becomes less, a second use never stands again.
 */
public final class Reconciliation {
    /** The earlier by the devices' clocks; of two at one microsecond, the lower id as it is written. */
    public static final Comparator<Landing> FIRST_USE = Comparator.comparing(Landing::at)
            .thenComparing(landing -> landing.id().toString());

    private Reconciliation() {}

    /** What became of a record of the batch. */
    public enum Receipt {
        /** It was not known. */
        NEW,
        /** It was known; there is no second record. */
        REPEATED,
        /** Another record has its id. It is not taken, and is no landing: a device's fault. */
        ID_TAKEN
    }

    /**
     * A landing with a pass that an earlier landing used.
     *
     * @param second it
     * @param first the one that stands
     */
    public record SecondUse(Landing second, Landing first) {}

    /**
     * What stands after a batch.
     *
     * @param fresh records that were not known, in the order of the batch
     * @param receipts what became of each record of the batch, by its place
     * @param standing of each pass in the batch that was used, the landing that stands
     * @param secondUses landings that are second uses from now on, fresh ones and such as stood until now
     */
    public record Outcome(
            List<Landing> fresh,
            List<Receipt> receipts,
            Map<PassNumber, Landing> standing,
            List<SecondUse> secondUses) {
        /** Copies. */
        public Outcome {
            fresh = List.copyOf(fresh);
            receipts = List.copyOf(receipts);
            standing = Map.copyOf(standing);
            secondUses = List.copyOf(secondUses);
        }

        /** What a record counts for. */
        public LandingStanding standing(Landing landing) {
            Landing first = landing.usesPass() ? standing.get(landing.pass()) : null;
            return first == null || first.id().equals(landing.id())
                    ? LandingStanding.STANDS
                    : LandingStanding.SECOND_USE;
        }
    }

    /**
     * Puts a batch to what is known.
     *
     * @param known records with an id of the batch, and those that stand of a pass of the batch, in any order; more do no harm
     * @param batch in any order, repeats and all
     */
    public static Outcome of(Collection<Landing> known, List<Landing> batch) {
        SequencedMap<UUID, Landing> byId = new LinkedHashMap<>();
        Map<PassNumber, Landing> before = new HashMap<>();
        for (Landing landing : known) {
            byId.put(landing.id(), landing);
            stand(before, landing);
        }
        List<Landing> fresh = new ArrayList<>();
        List<Receipt> receipts = new ArrayList<>(batch.size());
        Map<PassNumber, Landing> after = new HashMap<>(before);
        for (Landing landing : batch) {
            Landing there = byId.putIfAbsent(landing.id(), landing);
            receipts.add(receipt(there, landing));
            if (there == null) {
                fresh.add(landing);
                stand(after, landing);
            }
        }
        return new Outcome(fresh, receipts, after, secondUses(before, after, fresh));
    }

    private static Receipt receipt(@Nullable Landing there, Landing landing) {
        if (there == null) {
            return Receipt.NEW;
        }
        return there.equals(landing) ? Receipt.REPEATED : Receipt.ID_TAKEN;
    }

    private static void stand(Map<PassNumber, Landing> standing, Landing landing) {
        PassNumber pass = landing.pass();
        if (pass != null && landing.usesPass()) {
            standing.merge(pass, landing, (one, other) -> FIRST_USE.compare(one, other) <= 0 ? one : other);
        }
    }

    private static List<SecondUse> secondUses(
            Map<PassNumber, Landing> before, Map<PassNumber, Landing> after, List<Landing> fresh) {
        List<SecondUse> second = new ArrayList<>();
        for (Landing landing : fresh) {
            PassNumber pass = landing.pass();
            Landing first = pass == null || !landing.usesPass() ? null : after.get(pass);
            if (first != null && !first.id().equals(landing.id())) {
                second.add(new SecondUse(landing, first));
            }
        }
        before.forEach((pass, stood) -> {
            Landing first = after.get(pass);
            if (first != null && !first.id().equals(stood.id())) {
                second.add(new SecondUse(stood, first));
            }
        });
        second.sort(Comparator.comparing(SecondUse::second, FIRST_USE));
        return second;
    }
}

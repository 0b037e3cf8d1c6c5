package dev.kanmon.command.hall;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Presence;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Purpose;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.server.screening.TravellerIdentity;
import dev.kanmon.server.screening.TravellerKeys;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is on one voyage, as its messages tell one after the other: the later word on a traveller wins, and who has cancelled
 * or was left behind is not on it. The rules are those of the server's voyages, without a store.
 */
final class VoyageTravellers {
    private static final class Known {
        Traveller traveller;
        Presence presence = Presence.EXPECTED;

        Known(Traveller traveller) {
            this.traveller = traveller;
        }

        boolean isCrew() {
            return traveller.role() == Traveller.Role.CREW;
        }
    }

    private final Map<String, Known> known = new LinkedHashMap<>();
    private Voyage voyage;

    VoyageTravellers(Voyage voyage) {
        this.voyage = voyage;
    }

    /** As the last list that was screened told of it. */
    Voyage voyage() {
        return voyage;
    }

    /** Those who are expected, or on board. */
    List<Traveller> present() {
        return known.values().stream()
                .filter(one -> one.presence == Presence.EXPECTED || one.presence == Presence.ON_BOARD)
                .map(one -> one.traveller)
                .toList();
    }

    /** One more message of the voyage. */
    void take(PassengerList list) {
        if (list.purpose().isScreened()) {
            screened(list);
        } else {
            told(list);
        }
    }

    private void screened(PassengerList list) {
        voyage = list.voyage();
        List<String> identities = TravellerIdentity.of(list.travellers());
        for (int i = 0; i < identities.size(); i++) {
            Traveller traveller = list.travellers().get(i);
            Known one = known.computeIfAbsent(identities.get(i), identity -> new Known(traveller));
            one.traveller = traveller;
            one.presence = one.presence.after(list.purpose(), true);
        }
    }

    private void told(PassengerList list) {
        Map<String, Set<Known>> byKey = byKey();
        Set<Known> listed = new HashSet<>();
        boolean conclusive = list.problems().stream().noneMatch(one -> one.code() == ProblemCode.PARTS_MISSING);
        for (Traveller traveller : list.travellers()) {
            Optional<Known> meant = meant(traveller, byKey);
            if (meant.isPresent()) {
                listed.add(meant.get());
            } else if (list.purpose() == Purpose.CLOSE_ON_BOARD) {
                // On board whom no list told of: they come to the hall like everybody.
                Known stranger = new Known(traveller);
                known.put("stranger " + known.size(), stranger);
                listed.add(stranger);
            } else {
                conclusive = false;
            }
        }
        boolean crewList = list.document().equals("250");
        boolean namesCrew = crewList || list.travellers().stream().anyMatch(one -> one.role() == Traveller.Role.CREW);
        for (Known one : known.values()) {
            boolean covered = one.isCrew() ? namesCrew : !crewList;
            if (listed.contains(one) || list.purpose().isOfWholeVoyage() || (conclusive && covered)) {
                one.presence = one.presence.after(list.purpose(), listed.contains(one));
            }
        }
    }

    private Map<String, Set<Known>> byKey() {
        Map<String, Set<Known>> byKey = new HashMap<>();
        for (Known one : known.values()) {
            for (String key : TravellerKeys.stored(one.traveller)) {
                byKey.computeIfAbsent(key, first -> new HashSet<>()).add(one);
            }
        }
        return byKey;
    }

    private static Optional<Known> meant(Traveller traveller, Map<String, Set<Known>> byKey) {
        return TravellerKeys.of(traveller).stream()
                .map(key -> byKey.getOrDefault(key, Set.of()))
                .filter(meant -> meant.size() == 1)
                .map(meant -> meant.iterator().next())
                .findFirst();
    }
}

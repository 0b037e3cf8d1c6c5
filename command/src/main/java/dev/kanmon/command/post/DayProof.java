package dev.kanmon.command.post;

import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What a day has to show.
 *
 * @param checks in the order in which they are told
 */
record DayProof(List<Check> checks) {
    DayProof {
        checks = List.copyOf(checks);
    }

    /** What is claimed. */
    enum Claim {
        /** Everybody has exactly one recorded outcome. */
        ONE_OUTCOME,
        /** Everybody who travelled was landed by one record that stands. */
        LANDED_ONCE,
        /** No pass has more than one landing that stands. */
        ONE_USE,
        /** Each record of a device is in the store and in the ledger once, and there are no others. */
        RECORDED_ONCE,
        /** What reconciliation had to find as second uses is what it found. */
        SECOND_USES_FOUND,
        /** While the gates were cut off each traveller was told at once, and the server heard of it later. */
        NOBODY_WAITED,
        /** The ledger's chain and signatures are right. */
        LEDGER_SOUND
    }

    /**
     * One claim, looked at.
     *
     * @param seen how many were looked at
     * @param wrong how many of them are otherwise
     */
    record Check(Claim claim, int seen, int wrong) {}

    boolean holds() {
        return checks.stream().allMatch(check -> check.wrong() == 0);
    }

    static DayProof of(PlayedDay day) {
        List<Check> checks = new ArrayList<>();
        List<DayTraveller> travellers = day.travellers();
        checks.add(new Check(Claim.ONE_OUTCOME, travellers.size(), withoutOneOutcome(day, travellers)));
        checks.add(landedOnce(day, travellers));
        checks.add(new Check(Claim.ONE_USE, day.byPass().size(), day.records().doubleUses()));
        checks.add(recordedOnce(day));
        checks.add(secondUses(day));
        checks.add(nobodyWaited(day));
        checks.add(ledger(day));
        return new DayProof(checks);
    }

    /** Travellers who end in none or in another way than the ledger or their landing says, and members who are no traveller. */
    private static int withoutOneOutcome(PlayedDay day, List<DayTraveller> travellers) {
        Set<UUID> known = new HashSet<>();
        int wrong = 0;
        for (DayTraveller traveller : travellers) {
            boolean own = traveller.member == null || known.add(traveller.member);
            wrong += own && endsOnce(day, traveller) ? 0 : 1;
        }
        Set<UUID> strangers = new HashSet<>(day.records().outcomes().keySet());
        strangers.addAll(day.records().ended().keySet());
        strangers.removeAll(known);
        return wrong + strangers.size();
    }

    private static boolean endsOnce(PlayedDay day, DayTraveller traveller) {
        return switch (day.end(traveller)) {
            case DayEnd.None none -> false;
            case DayEnd.Ordinary ordinary -> true;
            case DayEnd.DidNotTravel not -> true;
            case DayEnd.Member(PostOutcome outcome) -> {
                DayRecords.Landed landed = day.landed(traveller);
                boolean byPass = landed != null && landed.isLanding() && landed.isByPass();
                yield byPass == (outcome == PostOutcome.LANDED)
                        && List.of(outcome).equals(day.records().ended().get(traveller.member));
            }
        };
    }

    /** The store's landings that stand are as many as travelled, and each of these has the one that it should have. */
    private static Check landedOnce(PlayedDay day, List<DayTraveller> travellers) {
        List<DayTraveller> travelled =
                travellers.stream().filter(DayTraveller::travels).toList();
        Set<UUID> theirs = new HashSet<>();
        int wrong = 0;
        for (DayTraveller traveller : travelled) {
            UUID landing = traveller.landing;
            wrong += landing != null && landedOnce(day, traveller) && theirs.add(landing) ? 0 : 1;
        }
        for (Map.Entry<UUID, DayRecords.Landed> record :
                day.records().landings().entrySet()) {
            wrong += record.getValue().isLanding() && !theirs.contains(record.getKey()) ? 1 : 0;
        }
        return new Check(Claim.LANDED_ONCE, travelled.size(), wrong);
    }

    private static boolean landedOnce(PlayedDay day, DayTraveller traveller) {
        DayRecords.Landed landed = day.landed(traveller);
        return landed != null
                && landed.isLanding()
                && landed.at().equals(traveller.landed)
                && landed.isByPass() == traveller.landedByPass;
    }

    private static Check recordedOnce(PlayedDay day) {
        Set<UUID> all = new HashSet<>(day.tally().records());
        all.addAll(day.records().landings().keySet());
        all.addAll(day.records().inLedger().keySet());
        Set<UUID> made = new HashSet<>(day.tally().records());
        int wrong = day.tally().records().size() - made.size() + day.tally().refused();
        for (UUID record : all) {
            boolean once = made.contains(record)
                    && day.records().landings().containsKey(record)
                    && Objects.equals(day.records().inLedger().get(record), 1);
            wrong += once ? 0 : 1;
        }
        return new Check(Claim.RECORDED_ONCE, made.size(), wrong);
    }

    private static Check secondUses(PlayedDay day) {
        Set<UUID> expected = new HashSet<>(day.tally().secondUses());
        Set<UUID> found = new HashSet<>();
        day.records().landings().forEach((id, landed) -> {
            if (!landed.stands()) {
                found.add(id);
            }
        });
        Set<UUID> either = new HashSet<>(expected);
        either.addAll(found);
        expected.retainAll(found);
        return new Check(Claim.SECOND_USES_FOUND, found.size(), either.size() - expected.size());
    }

    /** All records of the time and port, by the store: made while there was no network, received when there was one. */
    private static Check nobodyWaited(PlayedDay day) {
        Outage outage = day.outage();
        Set<UUID> cutOff = new HashSet<>(day.tally().cutOff());
        Set<UUID> meanwhile = new HashSet<>();
        int wrong = day.tally().withoutStatus();
        for (Map.Entry<UUID, DayRecords.Landed> record :
                day.records().landings().entrySet()) {
            DayRecords.Landed landed = record.getValue();
            if (outage != null && outage.cuts(landed.port(), landed.at())) {
                meanwhile.add(record.getKey());
                wrong +=
                        cutOff.contains(record.getKey()) && !landed.receivedAt().isBefore(outage.to()) ? 0 : 1;
            }
        }
        cutOff.removeAll(meanwhile);
        return new Check(Claim.NOBODY_WAITED, meanwhile.size(), wrong + cutOff.size());
    }

    private static Check ledger(PlayedDay day) {
        return switch (Ledger.verify(day.store())) {
            case LedgerVerdict.Sound sound -> new Check(Claim.LEDGER_SOUND, (int) sound.entries(), 0);
            case LedgerVerdict.Broken broken -> new Check(Claim.LEDGER_SOUND, (int) broken.entry(), 1);
            case LedgerVerdict.Unreadable unreadable -> new Check(Claim.LEDGER_SOUND, 0, 1);
        };
    }
}

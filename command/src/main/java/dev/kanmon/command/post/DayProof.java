package dev.kanmon.command.post;

import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        checks.add(new Check(Claim.ONE_OUTCOME, travellers.size(), (int) travellers.stream()
                .filter(traveller -> day.end(traveller) instanceof DayEnd.None)
                .count()));
        List<DayTraveller> travelled =
                travellers.stream().filter(DayTraveller::travels).toList();
        checks.add(new Check(Claim.LANDED_ONCE, travelled.size(), (int) travelled.stream()
                .filter(traveller -> !landedOnce(day, traveller))
                .count()));
        checks.add(new Check(Claim.ONE_USE, day.byPass().size(), day.records().doubleUses()));
        checks.add(recordedOnce(day));
        checks.add(secondUses(day));
        checks.add(nobodyWaited(day));
        checks.add(ledger(day));
        return new DayProof(checks);
    }

    private static boolean landedOnce(PlayedDay day, DayTraveller traveller) {
        DayRecords.Landed landed = day.landed(traveller);
        return landed != null
                && landed.word().equals("LANDED")
                && landed.stands()
                && landed.at().equals(traveller.landed)
                && landed.way().equals("COUNTER") != traveller.landedByPass;
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

    private static Check nobodyWaited(PlayedDay day) {
        Outage outage = day.outage();
        int wrong = day.tally().withoutStatus();
        for (UUID record : day.tally().cutOff()) {
            DayRecords.Landed landed = day.records().landings().get(record);
            boolean toldAtOnce = landed != null
                    && outage != null
                    && landed.at().isBefore(outage.to())
                    && !landed.receivedAt().isBefore(outage.to());
            wrong += toldAtOnce ? 0 : 1;
        }
        return new Check(Claim.NOBODY_WAITED, day.tally().cutOff().size(), wrong);
    }

    private static Check ledger(PlayedDay day) {
        return switch (Ledger.verify(day.store())) {
            case LedgerVerdict.Sound sound -> new Check(Claim.LEDGER_SOUND, (int) sound.entries(), 0);
            case LedgerVerdict.Broken broken -> new Check(Claim.LEDGER_SOUND, (int) broken.entry(), 1);
            case LedgerVerdict.Unreadable unreadable -> new Check(Claim.LEDGER_SOUND, 0, 1);
        };
    }
}

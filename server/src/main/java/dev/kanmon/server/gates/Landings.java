package dev.kanmon.server.gates;

import dev.kanmon.clearance.gate.Landing;
import dev.kanmon.clearance.gate.LandingStanding;
import dev.kanmon.clearance.gate.Reconciliation;
import dev.kanmon.clearance.gate.Reconciliation.Outcome;
import dev.kanmon.clearance.gate.Reconciliation.Receipt;
import dev.kanmon.clearance.gate.Reconciliation.SecondUse;
import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.port.States;
import dev.kanmon.server.gates.LandingAnswer.Recorded;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records what devices of shifts tell. What a record causes is durable with it: its line in the ledger, the end of the pass,
 * and what other rooms make of it. Thread-safe.
 */
@Component
public final class Landings {
    /** Records in one commit: so many keep others waiting for some milliseconds. */
    private static final int BATCH = 100;

    private final Store store;
    private final Ledger ledger;
    private final PassRegister passes;
    private final List<LandingWatch> watches;

    Landings(Store store, Ledger ledger, PassRegister passes, List<LandingWatch> watches) {
        this.store = store;
        this.ledger = ledger;
        this.passes = passes;
        this.watches = List.copyOf(watches);
    }

    /**
     * Records landings of one shift; returns once all is durable. The same records again change nothing.
     *
     * @param shift of every one of them
     * @param landings in any order, repeats and all
     * @return what became of each, in their order
     */
    public List<LandingAnswer> take(Shift shift, List<Landing> landings) {
        List<LandingAnswer> answers = new ArrayList<>(landings.size());
        for (int start = 0; start < landings.size(); start += BATCH) {
            List<Landing> batch = landings.subList(start, Math.min(landings.size(), start + BATCH));
            answers.addAll(store.write(tx -> take(tx, shift, batch)));
        }
        return answers;
    }

    private List<LandingAnswer> take(Transaction tx, Shift shift, List<Landing> batch) {
        List<Landing> fit =
                batch.stream().filter(one -> obstacle(shift, one) == null).toList();
        Outcome outcome = Reconciliation.of(known(tx, fit), fit);
        // Before those that are now first: at no moment do two stand.
        Set<UUID> fresh = outcome.fresh().stream().map(Landing::id).collect(Collectors.toSet());
        for (SecondUse use : outcome.secondUses()) {
            if (!fresh.contains(use.second().id())) {
                LandingTable.secondUse(tx, use.second().id());
            }
        }
        Map<UUID, Boolean> stood = new HashMap<>();
        for (Landing landing : outcome.fresh()) {
            Boolean passStood = write(tx, shift, landing, outcome.standing(landing));
            if (passStood != null) {
                stood.put(landing.id(), passStood);
            }
        }
        for (SecondUse use : outcome.secondUses()) {
            PassNumber number = use.second().pass();
            UUID pass = number == null
                    ? null
                    : passes.numbered(tx, number).map(IssuedPass::id).orElse(null);
            ledger.append(
                    tx,
                    new LedgerEvent.GateSecondUse(use.second().id(), use.first().id(), pass));
        }
        return answers(shift, batch, outcome, stood);
    }

    private static List<Landing> known(Transaction tx, List<Landing> batch) {
        List<Landing> known = new ArrayList<>();
        for (Landing landing : batch) {
            LandingTable.byId(tx.sql(), landing.id()).ifPresent(known::add);
            if (landing.pass() != null) {
                LandingTable.use(tx.sql(), landing.pass()).ifPresent(known::add);
            }
        }
        return known;
    }

    /** Tells whether the pass stood until now; null where there is none in the register. */
    private @Nullable Boolean write(Transaction tx, Shift shift, Landing landing, LandingStanding standing) {
        PassNumber number = landing.pass();
        boolean firstUse = landing.usesPass() && number != null && !LandingTable.everUsed(tx.sql(), number);
        Optional<IssuedPass> pass = number == null
                ? Optional.empty()
                : landing.usesPass() ? passes.used(tx, number, shift.officer()) : passes.numbered(tx, number);
        UUID passId = pass.map(IssuedPass::id).orElse(null);
        Boolean stood = pass.map(IssuedPass::stands).orElse(null);
        long entry = ledger.append(tx, event(shift, landing, passId, stood));
        LandingTable.insert(tx, landing, new LandingTable.Beside(passId, standing, entry));
        if (!landing.usesPass() || firstUse) {
            // A gate of another State has nothing to say of whom a pass was given to.
            IssuedPass own = pass.filter(
                            one -> States.alpha3(one.number().state()).equals(shift.state()))
                    .orElse(null);
            watches.forEach(watch -> watch.landed(tx, landing, own));
        }
        return stood;
    }

    private static LedgerEvent event(Shift shift, Landing landing, @Nullable UUID pass, @Nullable Boolean stood) {
        return switch (landing.word()) {
            case LANDED ->
                new LedgerEvent.GateLanded(
                        landing.id(),
                        shift.id(),
                        pass,
                        landing.at().toString(),
                        landing.way().name(),
                        stood,
                        shift.officer());
            case TO_COUNTER ->
                new LedgerEvent.GateSentToCounter(
                        landing.id(),
                        shift.id(),
                        pass,
                        landing.at().toString(),
                        landing.way().name(),
                        String.valueOf(landing.reason()),
                        shift.officer());
        };
    }

    private static List<LandingAnswer> answers(
            Shift shift, List<Landing> batch, Outcome outcome, Map<UUID, Boolean> stood) {
        List<LandingAnswer> answers = new ArrayList<>(batch.size());
        int at = 0;
        for (Landing landing : batch) {
            String obstacle = obstacle(shift, landing);
            Receipt receipt = obstacle == null ? outcome.receipts().get(at++) : Receipt.ID_TAKEN;
            answers.add(
                    obstacle != null
                            ? LandingAnswer.refused(landing.id(), obstacle)
                            : switch (receipt) {
                                case NEW -> answer(landing, Recorded.NEW, outcome, stood.get(landing.id()));
                                case REPEATED -> answer(landing, Recorded.REPEATED, outcome, null);
                                case ID_TAKEN -> LandingAnswer.refused(landing.id(), "Another record has this id.");
                            });
        }
        return answers;
    }

    private static LandingAnswer answer(Landing landing, Recorded recorded, Outcome outcome, @Nullable Boolean stood) {
        PassNumber pass = landing.pass();
        Landing use = pass == null ? null : outcome.standing().get(pass);
        Boolean usedBefore = pass == null ? null : use != null && !use.id().equals(landing.id());
        return new LandingAnswer(landing.id().toString(), recorded, outcome.standing(landing), usedBefore, stood, null);
    }

    /** What a device of this shift cannot tell; null where it can. */
    private static @Nullable String obstacle(Shift shift, Landing landing) {
        if (!landing.shift().equals(shift.id())) {
            return "The record is of another shift.";
        }
        PassNumber pass = landing.pass();
        return landing.usesPass()
                        && pass != null
                        && !States.alpha3(pass.state()).equals(shift.state())
                ? "A pass of another State lands nobody here."
                : null;
    }
}

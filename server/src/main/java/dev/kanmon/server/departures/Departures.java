package dev.kanmon.server.departures;

import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.messages.Presence;
import dev.kanmon.server.departures.Departure.Standing;
import dev.kanmon.server.departures.Departure.Way;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.passes.WithdrawalReason;
import dev.kanmon.server.screening.TravellerWatch;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records departures against passes, with their lines in the ledger. Thread-safe. */
@Component
public final class Departures implements TravellerWatch {
    private final Store store;
    private final Ledger ledger;
    private final PassRegister passes;
    private final Members members;

    Departures(Store store, Ledger ledger, PassRegister passes, Members members) {
        this.store = store;
        this.ledger = ledger;
        this.passes = passes;
        this.members = members;
    }

    /** All that was told about a pass, the first first. */
    public List<Departure> ofPass(UUID pass) {
        return store.read(sql -> DepartureTable.ofPass(sql, pass));
    }

    /**
     * An officer of the State of departure saw the holder of a pass leave.
     *
     * @param officer account
     * @param state whose officer it is, alpha-3; absent where no State is told
     * @param at when
     */
    ExitAnswer exit(PassNumber number, UUID officer, @Nullable String state, Instant at) {
        return store.write(tx -> {
            IssuedPass pass = passes.numbered(tx, number).orElse(null);
            if (pass == null) {
                return new ExitAnswer.Unknown();
            }
            boolean ofThisState = origin(tx, pass)
                    .flatMap(Ports.shipped()::find)
                    .filter(port -> port.state().equals(state))
                    .isPresent();
            if (!ofThisState) {
                return new ExitAnswer.OtherState();
            }
            return takesDeparture(pass)
                    ? new ExitAnswer.Recorded(record(tx, pass, Way.EXIT_CHECK, at, officer))
                    : new ExitAnswer.Withdrawn();
        });
    }

    /** The port from which the holder of a pass leaves: its IATA code, or its UN/LOCODE where it has none. */
    private Optional<String> origin(Transaction tx, IssuedPass pass) {
        return DepartureTable.origin(tx.sql(), pass.voyage())
                .or(() -> members.ofHolder(tx, pass.traveller()).flatMap(member -> members.origin(tx, member)));
    }

    /**
     * Writes that the holder of a pass was seen leaving. The same way again changes nothing.
     *
     * @param at when
     * @param by the officer's account; absent where a message told
     * @return what is kept
     */
    private Departure record(Transaction tx, IssuedPass pass, Way way, Instant at, @Nullable UUID by) {
        List<Departure> told = DepartureTable.ofPass(tx.sql(), pass.id());
        Optional<Departure> same = told.stream().filter(one -> one.way() == way).findFirst();
        return same.orElseGet(() -> {
            Standing standing = told.isEmpty() ? Standing.COUNTS : Standing.BESIDE;
            Departure fresh = new Departure(Ids.next(tx.now()), pass.id(), way, at, standing);
            DepartureTable.insert(tx, fresh, pass.traveller(), by);
            ledger.append(
                    tx,
                    new LedgerEvent.PassDeparted(
                            pass.id(), fresh.id(), way.name(), fresh.standing() == Standing.COUNTS, by));
            return fresh;
        });
    }

    /** Lists are of no interest. */
    @Override
    public boolean awaits(String voyage, LocalDate day) {
        return false;
    }

    @Override
    public void decided(
            Transaction tx,
            String voyage,
            LocalDate day,
            UUID person,
            List<String> documents,
            @Nullable String content) {}

    @Override
    public void moved(Transaction tx, UUID person, Presence presence) {
        switch (presence) {
            case EXPECTED -> {}
            case ON_BOARD ->
                holders(tx, person)
                        .flatMap(holder -> passes.last(tx, holder).stream())
                        .filter(Departures::takesDeparture)
                        .forEach(pass -> record(tx, pass, Way.CLOSE_OUT, tx.now(), null));
            case CANCELLED, NOT_ON_BOARD -> holders(tx, person).forEach(holder -> stayed(tx, holder));
        }
    }

    @Override
    public void cancelled(Transaction tx, String voyage, LocalDate day) {
        members.ofVoyage(tx, voyage, day).stream()
                .map(Member::holder)
                .filter(Objects::nonNull)
                .forEach(holder -> stayed(tx, holder));
    }

    /** To whom passes of a traveller were issued: as the carrier's traveller, or as a member of a party. */
    private Stream<UUID> holders(Transaction tx, UUID person) {
        return Stream.concat(
                        Stream.of(person),
                        members.ofPerson(tx, person).stream()
                                .map(Member::holder)
                                .filter(Objects::nonNull))
                .distinct();
    }

    /** A close-out may come when the first have landed: their passes were used, and they have left. */
    static boolean takesDeparture(IssuedPass pass) {
        IssuedPass.Withdrawal withdrawal = pass.withdrawal();
        return withdrawal == null || withdrawal.reason() == WithdrawalReason.USED;
    }

    /** Whoever landed did travel, whatever the carrier tells. */
    private void stayed(Transaction tx, UUID holder) {
        boolean landed = passes.last(tx, holder)
                .map(IssuedPass::withdrawal)
                .filter(withdrawal -> withdrawal.reason() == WithdrawalReason.USED)
                .isPresent();
        if (landed) {
            return;
        }
        for (Departure departure : DepartureTable.counting(tx.sql(), holder)) {
            DepartureTable.stayed(tx, departure.pass());
            ledger.append(tx, new LedgerEvent.PassStayed(departure.pass(), departure.id()));
        }
    }
}

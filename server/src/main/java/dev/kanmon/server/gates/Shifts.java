package dev.kanmon.server.gates;

import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.access.Role;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Opens and ends shifts, and knows them by the secrets of their devices. Thread-safe. */
@Component
public final class Shifts {
    /** Names as they stand over gates, in any script; nothing that could be mistaken for anything but a name. */
    private static final Pattern GATE = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._-]{0,38}[\\p{L}\\p{N}])?");

    /** An officer looks for the shift of today, seldom for one of last week. */
    private static final int SHOWN = 20;

    private final Store store;
    private final Ledger ledger;
    private final Ports ports = Ports.shipped();

    Shifts(Store store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /** What became of the wish to open a shift. */
    public sealed interface Result {}

    /**
     * It is open.
     *
     * @param secret for its devices, which is nowhere kept: 22 characters that are safe in a URL
     */
    public record Opened(Shift shift, String secret) implements Result {
        /** Nothing of the secret: this may end up in a log. */
        @Override
        public String toString() {
            return "Opened[" + shift.id() + "]";
        }
    }

    /** Why it is not. The names are those of texts. */
    public enum NotOpened implements Result {
        /** No port has this code. */
        PORT_UNKNOWN,
        /** Gates are for officers of the State of their port. */
        OTHER_STATE,
        /** The gate has no name, or one that is too long or no name. */
        GATE_UNNAMED,
        /** It lasts for less than a minute, or longer than {@link Shift#LONGEST}. */
        TOO_LONG
    }

    /**
     * Opens a shift from now on.
     *
     * @param officer signed in; landings will be in this officer's authority
     * @param port IATA code or UN/LOCODE, in capitals or not
     * @param gate name of the gate, 1 to 40 letters, digits and signs between them
     * @param length for how long, a minute to {@link Shift#LONGEST}
     */
    public Result open(AccountPrincipal officer, String port, String gate, Duration length) {
        Optional<Port> known = ports.find(port.strip());
        if (known.isEmpty()) {
            return NotOpened.PORT_UNKNOWN;
        }
        if (officer.role() != Role.OFFICER || !known.get().state().equals(officer.state())) {
            return NotOpened.OTHER_STATE;
        }
        if (!GATE.matcher(gate.strip()).matches()) {
            return NotOpened.GATE_UNNAMED;
        }
        if (length.compareTo(Duration.ofMinutes(1)) < 0 || length.compareTo(Shift.LONGEST) > 0) {
            return NotOpened.TOO_LONG;
        }
        String secret = ShiftSecret.fresh();
        byte[] kept = ShiftSecret.fingerprint(store.keys(), secret);
        return store.write(tx -> {
            Shift shift = new Shift(
                    Ids.next(tx.now()),
                    known.get().code(),
                    known.get().state(),
                    gate.strip(),
                    officer.account(),
                    tx.now(),
                    tx.now().plus(length),
                    null);
            ShiftTable.insert(tx, shift, kept);
            ledger.append(
                    tx,
                    new LedgerEvent.GateShiftBegan(
                            shift.id(),
                            shift.port(),
                            shift.state(),
                            shift.gate(),
                            shift.endsAt().toString(),
                            officer.account()));
            return new Opened(shift, secret);
        });
    }

    /**
     * Ends a shift before its time; its devices may still tell what they did.
     *
     * @return false where it is over already, or another officer's
     */
    public boolean end(UUID shift, AccountPrincipal officer) {
        return store.write(tx -> {
            boolean ended = ShiftTable.end(tx, shift, officer.account());
            if (ended) {
                ledger.append(tx, new LedgerEvent.GateShiftEnded(shift, officer.account()));
            }
            return ended;
        });
    }

    /** The shift of a device, also one that is over, for as long as records of it are taken. */
    Optional<Shift> ofSecret(String secret) {
        byte[] kept = ShiftSecret.fingerprint(store.keys(), secret);
        Instant now = store.clock().instant();
        return store.read(sql -> ShiftTable.bySecret(sql, kept))
                .filter(shift -> now.isBefore(shift.end().plus(Shift.RECONCILED_WITHIN)));
    }

    /** The last shifts of an officer, the last first. */
    List<Shift> ofOfficer(UUID officer) {
        return store.read(sql -> ShiftTable.ofOfficer(sql, officer, SHOWN));
    }
}

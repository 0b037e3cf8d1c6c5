package dev.kanmon.server.ledger;

import dev.kanmon.server.ledger.LedgerTable.BadRow;
import dev.kanmon.server.store.StoredFolder;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One pass over the chain from the first entry to the last, as the package's documentation describes it. */
final class LedgerVerification {
    private final List<HeldHead> held;
    private LedgerHead head = LedgerHead.NONE;

    /**
     * @param held heads that the ledger must contain
     */
    LedgerVerification(List<HeldHead> held) {
        this.held = held;
    }

    /**
     * A head that someone noted.
     *
     * @param holder who, as a sentence names them
     */
    record HeldHead(LedgerHead head, String holder) {}

    LedgerVerdict of(StoredFolder folder) {
        try (Stream<LedgerEntry> entries = LedgerTable.entries(folder.sql());
                Stream<LedgerRoot> roots = LedgerTable.roots(folder.sql())) {
            check(entries.iterator(), new RootCheck(folder, roots));
            return new LedgerVerdict.Sound(head.number(), head);
        } catch (Flaw flaw) {
            return flaw.verdict();
        } catch (BadRow e) {
            return broken("was changed: " + e.getMessage());
        } catch (DataAccessException e) {
            return unread(e);
        }
    }

    private void check(Iterator<LedgerEntry> entries, RootCheck roots) {
        while (entries.hasNext()) {
            LedgerEntry entry = entries.next();
            follows(entry);
            roots.entry(entry);
            held.forEach(noted -> sameAs(noted, entry));
            head = entry.head();
        }
        held.forEach(this::reached);
        roots.end(head);
    }

    private void follows(LedgerEntry entry) {
        long number = head.number() + 1;
        if (entry.partition() != Ledger.PARTITION) {
            throw new Flaw(number, "There is an entry in partition " + entry.partition() + ", which is not used.");
        }
        if (entry.number() > number) {
            throw new Flaw(number, "Entry " + number + " is missing.");
        }
        if (entry.number() < number) {
            throw new Flaw(entry.number(), "There is an entry " + entry.number() + " where none belongs.");
        }
        if (!entry.hashed()) {
            throw new Flaw(number, "Entry " + number + " was changed: it does not have its hash.");
        }
        if (!entry.prev().equals(head.hash())) {
            throw new Flaw(number, "Entry " + number + " does not follow from the entry before it.");
        }
    }

    private static void sameAs(HeldHead noted, LedgerEntry entry) {
        if (noted.head().number() == entry.number() && !noted.head().hash().equals(entry.hash())) {
            throw new Flaw(
                    entry.number(), "Entry " + entry.number() + " is not the one that " + noted.holder() + " noted.");
        }
    }

    private void reached(HeldHead noted) {
        if (noted.head().number() > head.number()) {
            throw new Flaw(
                    head.number() + 1,
                    "The ledger ends at entry " + head.number() + ", but " + noted.holder() + " noted entry "
                            + noted.head().number() + ": its end was cut off.");
        }
    }

    private LedgerVerdict unread(DataAccessException e) {
        if (e.getMostSpecificCause() instanceof SQLiteException sqlite
                && (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return broken("cannot be read: the file is damaged");
        }
        return new LedgerVerdict.Unreadable("The ledger cannot be read after entry " + head.number() + ".");
    }

    private LedgerVerdict broken(String what) {
        long number = head.number() + 1;
        return new LedgerVerdict.Broken(number, "Entry " + number + " " + what + ".");
    }
}

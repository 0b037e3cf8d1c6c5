package dev.kanmon.server.ledger;

import dev.kanmon.server.ledger.LedgerTable.BadRow;
import dev.kanmon.server.store.StoredFolder;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the roots beside the entries: each entry that has a root is shown to it, in order. */
final class RootCheck {
    private final StoredFolder folder;
    private final Iterator<LedgerRoot> roots;
    private @Nullable LedgerRoot next;
    private @Nullable LedgerRoot last;
    /** The last entry before {@link #last} that a root vouches for. */
    private long vouchedBefore;

    RootCheck(StoredFolder folder, Stream<LedgerRoot> roots) {
        this.folder = folder;
        this.roots = roots.iterator();
        advance();
    }

    /** Shows it the next entry of the chain. */
    void entry(LedgerEntry entry) {
        if (next == null || next.number() > entry.number()) {
            return;
        }
        LedgerRoot root = next;
        if (root.partition() != Ledger.PARTITION || root.number() != entry.number()) {
            throw new Flaw(vouched() + 1, "There is a root for entry " + root.number() + " where none belongs.");
        }
        follows(root);
        if (!root.hash().equals(entry.hash())) {
            throw new Flaw(
                    vouched() + 1,
                    "The entries up to " + entry.number() + " are not those that the root at that entry was made for.");
        }
        vouchedBefore = vouched();
        last = root;
        advance();
    }

    /** No entry follows; {@code head} was the last. */
    void end(LedgerHead head) {
        if (next != null) {
            throw new Flaw(head.number() + 1, "There is a root for entry " + next.number() + ", which is missing.");
        }
        if (vouched() != head.number()) {
            throw new Flaw(vouched() + 1, "No root vouches for the entries after " + vouched() + ".");
        }
        if (last != null && !signed(last)) {
            throw firstUnsigned();
        }
    }

    private void follows(LedgerRoot root) {
        String digest = last == null ? LedgerHead.NONE.hash() : last.digest();
        if (digest.equals(root.prev())) {
            return;
        }
        if (last != null && !signed(last)) {
            throw unsigned(vouchedBefore, last);
        }
        throw new Flaw(
                vouched() + 1, "The root at entry " + root.number() + " does not follow from the root before it.");
    }

    /** Since the newest signature covers all roots, a change to any shows in it first; this finds where it was made. */
    private Flaw firstUnsigned() {
        try (Stream<LedgerRoot> again = LedgerTable.roots(folder.sql())) {
            long vouched = 0;
            Iterator<LedgerRoot> each = again.iterator();
            while (each.hasNext()) {
                LedgerRoot root = each.next();
                if (!signed(root)) {
                    return unsigned(vouched, root);
                }
                vouched = root.number();
            }
            throw new IllegalStateException("Within one snapshot a bad signature became good.");
        }
    }

    private static Flaw unsigned(long vouched, LedgerRoot root) {
        return new Flaw(vouched + 1, "The signature of the root at entry " + root.number() + " is not this store's.");
    }

    private boolean signed(LedgerRoot root) {
        return folder.signed(root.bytes().toBytes(), HexFormat.of().parseHex(root.signature()));
    }

    private long vouched() {
        return last == null ? 0 : last.number();
    }

    private void advance() {
        try {
            next = roots.hasNext() ? roots.next() : null;
        } catch (BadRow e) {
            throw new Flaw(
                    vouched() + 1,
                    "The root after that at entry " + vouched() + " was changed: " + e.getMessage() + ".");
        }
    }
}

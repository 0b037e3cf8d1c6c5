package dev.kanmon.messages.edifact;

import dev.kanmon.messages.Transaction;
import org.jspecify.annotations.Nullable;

/** RFF+TN. Its element (C506) has the number in the second component and the revision in the fifth. */
public final class TransactionSegment {
    private TransactionSegment() {}

    /** Nothing if the segment has no number. */
    public static @Nullable Transaction read(SegmentScanner rff) {
        String number = rff.text(1, 1);
        String revision = rff.text(1, 4);
        return number.isEmpty() ? null : new Transaction(number, revision.isEmpty() ? null : revision);
    }

    /** Writes it; nothing where there is no transaction. */
    public static void write(@Nullable Transaction transaction, SegmentWriter segments) {
        if (transaction != null) {
            segments.segment("RFF").element("TN", transaction.number(), null, null, transaction.revision());
        }
    }
}

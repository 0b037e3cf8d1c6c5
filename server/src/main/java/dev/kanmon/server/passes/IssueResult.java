package dev.kanmon.server.passes;

/** What became of an order. */
public sealed interface IssueResult {
    /** The order. */
    PassOrder order();

    /**
     * The pass is durable.
     *
     * @param pass it
     * @param secret of the traveller's page, which is nowhere kept: 22 characters that are safe in a URL
     */
    record Issued(PassOrder order, IssuedPass pass, String secret) implements IssueResult {
        /** Nothing of the secret: this may end up in a log. */
        @Override
        public String toString() {
            return "Issued[" + pass.id() + "]";
        }
    }

    /**
     * The traveller has a pass that says the same; it goes on standing.
     *
     * @param pass it
     */
    record Stood(PassOrder order, IssuedPass pass) implements IssueResult {}

    /**
     * None was issued.
     *
     * @param why the first that was met
     */
    record NotIssued(PassOrder order, Why why) implements IssueResult {}

    /** Why none was issued although one could be drafted. */
    enum Why {
        /** The State of entry has no keys here. */
        STATE_WITHOUT_KEYS,
        /** No key of the State may sign now: rotation is overdue, or the module with it is not there. */
        NO_SIGNER,
        /** The key to the traveller's data is destroyed. */
        DATA_GONE,
        /** The last day is further ahead than a signer's certificate reaches. */
        TOO_EARLY,
        /** The last day is over. */
        OVER,
        /** All places of the State and day are given out. */
        DAY_FULL,
        /** The decision was replaced, or the traveller taken off the voyage, a moment before. */
        DECISION_CHANGED
    }
}

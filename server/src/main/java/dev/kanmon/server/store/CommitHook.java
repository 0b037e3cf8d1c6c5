package dev.kanmon.server.store;

/** Follows the group commits of a store, on its writer's thread. */
public interface CommitHook {
    /**
     * After the works of a group, in their transaction. What it throws fails the whole group.
     *
     * @param tx may write
     */
    void beforeCommit(Transaction tx);

    /** Once a group is durable and before its callers hear of it. What it throws is logged and changes nothing. */
    void afterCommit();
}

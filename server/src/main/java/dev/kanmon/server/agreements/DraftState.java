package dev.kanmon.server.agreements;

/** How far a draft has come. */
enum DraftState {
    /** Written. */
    DRAFT,
    /** Checked against the registry that it is to follow. */
    CHECKED,
    /** Activated by a second person, from a moment to come. */
    ACTIVATED,
    /** In force, or was. */
    IN_FORCE,
    WITHDRAWN;

    /** Whether nothing more can be done with it. */
    public boolean isOver() {
        return this == IN_FORCE || this == WITHDRAWN;
    }
}

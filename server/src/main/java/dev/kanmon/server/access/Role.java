package dev.kanmon.server.access;

/** What an account is for. Roles are disjoint: who manages accounts sees no traveller, and the other way round. */
public enum Role {
    /** Manages accounts and carriers' keys. */
    ADMINISTRATOR,
    /** Sees voyages and travellers. */
    OFFICER,
    /** Changes the registry of agreements; nobody does so alone. */
    AGREEMENT_DESK
}

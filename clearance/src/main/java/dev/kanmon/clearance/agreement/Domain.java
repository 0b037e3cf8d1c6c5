package dev.kanmon.clearance.agreement;

/** What a provision is about. */
public enum Domain {
    ENTRY,
    PRECLEARANCE,
    GOODS,
    FINANCE,
    EXCHANGE,
    CITIZENS,
    MOVEMENT,
    ENERGY,
    SCIENCE,
    INDUSTRY,
    ECONOMY,
    RELATIONS
}

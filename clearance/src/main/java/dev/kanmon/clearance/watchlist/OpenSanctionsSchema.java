package dev.kanmon.clearance.watchlist;

import org.jspecify.annotations.Nullable;

/** What the schema of an OpenSanctions record (FollowTheMoney) means for a list of travellers. */
final class OpenSanctionsSchema {
    private OpenSanctionsSchema() {}

    /** The kind of a record that is no person; null for a person, or for a legal entity, which may be one. */
    static ReadingNote.@Nullable Kind leftOut(String schema) {
        return switch (schema) {
            case "Person", "LegalEntity" -> null;
            case "Organization", "Company", "PublicBody" -> ReadingNote.Kind.ORGANISATIONS;
            case "Vessel" -> ReadingNote.Kind.VESSELS;
            case "Airplane" -> ReadingNote.Kind.AIRCRAFT;
            case "Address" -> ReadingNote.Kind.ADDRESSES;
            default -> ReadingNote.Kind.OTHER_KINDS;
        };
    }
}

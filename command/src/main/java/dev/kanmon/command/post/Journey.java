package dev.kanmon.command.post;

/** What becomes of a traveller's booking. */
enum Journey {
    TRAVELS,
    /** Is told of after the list. */
    TRAVELS_LATE_LISTED,
    CANCELLED,
    NO_SHOW,
    VOYAGE_CANCELLED;

    /** As the register of the synthetic corridor writes it. */
    static Journey of(String text) {
        return switch (text) {
            case "as listed" -> TRAVELS;
            case "late" -> TRAVELS_LATE_LISTED;
            case "cancelled" -> CANCELLED;
            case "no-show" -> NO_SHOW;
            case "voyage cancelled" -> VOYAGE_CANCELLED;
            default -> throw new IllegalArgumentException("a traveller's journey ended in no known way");
        };
    }

    boolean travels() {
        return this == TRAVELS || this == TRAVELS_LATE_LISTED;
    }
}

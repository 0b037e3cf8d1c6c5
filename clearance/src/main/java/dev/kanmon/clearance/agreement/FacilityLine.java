package dev.kanmon.clearance.agreement;

/**
 * One leg of a facility on one day.
 *
 * @param facility the facility
 * @param ceilingBy the provision that sets its ceiling on that day: itself, or one that sets another in its place
 */
public record FacilityLine(Provision facility, Provision ceilingBy) {
    /** What is available to the beneficiary in all. */
    public Ceiling ceiling() {
        return switch (ceilingBy.terms()) {
            case Terms.Facility(FacilityKind kind, String value, Ceiling ceiling, var shares) -> ceiling;
            case Terms.CeilingInstead(String id, String value, Ceiling ceiling) -> ceiling;
            default -> throw new IllegalStateException(ceilingBy.id() + " sets no ceiling");
        };
    }
}

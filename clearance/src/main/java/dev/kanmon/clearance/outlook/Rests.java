package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.Ceiling;
import dev.kanmon.clearance.agreement.Durability;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Terms;

/** Which provisions have no effect without another. */
final class Rests {
    private Rests() {}

    static boolean on(Provision provision, String other) {
        Durability durability = provision.durability();
        if (durability != null && durability.dependsOn().contains(other)) {
            return true;
        }
        return switch (provision.terms()) {
            case Terms.Suspension(String suspended) -> suspended.equals(other);
            case Terms.CeilingInstead(String facility, String value, Ceiling ceiling) -> facility.equals(other);
            default -> false;
        };
    }
}

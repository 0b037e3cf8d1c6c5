package dev.kanmon.clearance.agreement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which types of export licence may be used.
 *
 * @param destination the provision that makes the destination a trusted one, or what suspends that it is
 * @param usable licences that may be used, with their conditions
 * @param barred licences that there are, but not for this
 * @param also what else applies, such as an inform requirement
 */
public record LicenceAnswer(Destination destination, List<Usable> usable, List<Barred> barred, List<Provision> also) {
    public LicenceAnswer {
        usable = List.copyOf(usable);
        barred = List.copyOf(barred);
        also = List.copyOf(also);
    }

    /** How the exporting State sees the destination. */
    public sealed interface Destination {
        /** It is one of its trusted destinations. */
        record Trusted(String group, Provision by) implements Destination {}

        /** It is none. */
        record Ordinary() implements Destination {}

        /** It would be one. */
        record Suspended(Provision by, Provision suspended) implements Destination {}
    }

    /**
     * A licence that may be used.
     *
     * @param type with its validity, review and papers
     * @param by the provision that allows it; its scope has the conditions
     */
    public record Usable(Terms.LicenceType type, Provision by) {}

    /**
     * A licence that may not be used.
     *
     * @param type that there is
     * @param by the provision that has it
     * @param because the provision that takes it away for the item; absent where the destination is not one it is for
     */
    public record Barred(
            Terms.LicenceType type, Provision by, @Nullable Provision because) {}

    /** The licence of this name, if it may be used. */
    public Optional<Usable> usable(String type) {
        return usable.stream()
                .filter(usable -> usable.type().value().equals(type))
                .findFirst();
    }
}

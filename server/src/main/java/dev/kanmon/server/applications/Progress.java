package dev.kanmon.server.applications;

import dev.kanmon.clearance.pass.DocumentField;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an application is, as far as its holder may hear it: never what was found, nor by whom.
 *
 * @param step how far
 * @param reported whether the carrier's list has come and names the holder of this document
 * @param differs what the carrier reported otherwise than the document tells
 * @param pass the pass that stands; absent at every other step
 */
record Progress(
        Step step,
        boolean reported,
        Set<DocumentField> differs,
        @Nullable UUID pass) {
    /** The steps. */
    enum Step {
        /** No list of the carrier names the holder of this document; whether one has come is not told. */
        WAITING,
        /** Reported, and not yet issued, whatever was found. */
        WITH_OFFICER,
        /** A pass stands, and the document confirms what it was issued from. */
        PASS_ISSUED,
        /** There will be none for this voyage, or it is over. */
        ORDINARY_COUNTER
    }

    Progress {
        differs = Set.copyOf(differs);
    }
}

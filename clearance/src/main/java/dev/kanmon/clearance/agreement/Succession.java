package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether one file of an instrument may take the place of another. What was known stays known: every version of every
 * provision stands in the later file as it stood, in the same order; new versions come behind them, and new provisions
 * beside them. What is told of the instrument as a whole may change.
 */
public final class Succession {
    private Succession() {}

    /**
     * Refuses a file that forgets or changes what was known.
     *
     * @throws MalformedFileException with a sentence that names the provision
     */
    public static void require(Instrument before, Instrument after) {
        String complaint = complaint(before, after);
        if (complaint != null) {
            throw new MalformedFileException(after.id() + ".yaml: " + complaint);
        }
    }

    /** Whether the later file has everything that the earlier one had. */
    public static boolean keeps(Instrument before, Instrument after) {
        return complaint(before, after) == null;
    }

    /** Versions that the later file has and the earlier one had not, in the order of the file. */
    public static List<Provision> added(@Nullable Instrument before, Instrument after) {
        List<Provision> added = new ArrayList<>();
        for (ProvisionHistory history : after.provisions()) {
            int known = before == null
                    ? 0
                    : same(before, history).map(old -> old.versions().size()).orElse(0);
            added.addAll(history.versions().stream().skip(known).toList());
        }
        return List.copyOf(added);
    }

    private static @Nullable String complaint(Instrument before, Instrument after) {
        if (!before.id().equals(after.id())) {
            return "the id was " + before.id() + ". An instrument keeps its id.";
        }
        for (ProvisionHistory old : before.provisions()) {
            Optional<ProvisionHistory> now = same(after, old);
            String leg =
                    old.id() + " (" + old.leg().grantor() + " to " + old.leg().beneficiary() + ")";
            if (now.isEmpty()) {
                return leg + " is gone. Leave it in, and add a version that ends it.";
            }
            List<Provision> versions = now.get().versions();
            for (int i = 0; i < old.versions().size(); i++) {
                String number = "version " + (i + 1) + " of " + leg;
                if (i >= versions.size()) {
                    return number + " is gone. Leave it in, and add another behind it.";
                }
                if (!versions.get(i).version().equals(old.versions().get(i).version())) {
                    return number + " is not as it was. Leave it in, and add a correction behind it.";
                }
            }
        }
        return null;
    }

    private static Optional<ProvisionHistory> same(Instrument instrument, ProvisionHistory wanted) {
        return instrument.provisions().stream()
                .filter(history ->
                        history.id().equals(wanted.id()) && history.leg().equals(wanted.leg()))
                .findFirst();
    }
}

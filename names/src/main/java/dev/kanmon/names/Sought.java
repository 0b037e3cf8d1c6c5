package dev.kanmon.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is sought among many.
 *
 * @param name may be empty; then nothing is found
 * @param births every day the birth date may mean; empty where it is not known
 * @param nationality alpha-3, absent where it is not known
 * @param sex absent where it is not known
 */
public record Sought(
        Name name,
        List<BirthDate> births,
        @Nullable String nationality,
        @Nullable Sex sex) {
    public Sought {
        births = List.copyOf(births);
    }

    /** Of somebody whose sex is not known. */
    public Sought(Name name, List<BirthDate> births, @Nullable String nationality) {
        this(name, births, nationality, null);
    }
}

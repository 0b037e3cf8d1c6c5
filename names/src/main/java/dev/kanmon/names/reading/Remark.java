package dev.kanmon.names.reading;

import java.util.List;

/**
 * One thing to tell an officer about two names, as a code and what fills its sentence.
 *
 * @param role which part of the name it is about
 * @param kind what is told
 * @param values in the order that the kind's note gives
 */
public record Remark(Role role, Kind kind, List<String> values) {
    public Remark {
        values = List.copyOf(values);
    }

    /** What a remark is about. */
    public enum Role {
        SURNAME,
        GIVEN,
        /** The whole name, or a part of which nobody knows what it is. */
        NAME
    }

    /** What can be told. */
    public enum Kind {
        /** Part written alike in both: {@code part}. */
        PART_EQUAL,
        /** One name part in two spellings: {@code common form, first spelling, second spelling}; 이, LEE, RI. */
        PART_SPELLED,
        /** Two parts that are near and no known spellings of one: {@code first, second}. */
        PART_NEAR,
        /** Two parts that differ: {@code first, second}. */
        PART_OTHER,
        /** A part without a partner in the other name: {@code part}. */
        PART_MISSING,
        /** A part that is the initial of its partner: {@code initial, part}. */
        PART_INITIAL,
        /** Surname and given name stand in another order. */
        REORDERED,
        /** Parts are joined in one that are split in the other. */
        RESPACED,
        /** One name is cut off where its field ended. */
        TRUNCATED
    }

    public static Remark of(Kind kind, String... values) {
        return new Remark(Role.NAME, kind, List.of(values));
    }

    public static Remark surname(Kind kind, String... values) {
        return new Remark(Role.SURNAME, kind, List.of(values));
    }

    public static Remark given(Kind kind, String... values) {
        return new Remark(Role.GIVEN, kind, List.of(values));
    }
}

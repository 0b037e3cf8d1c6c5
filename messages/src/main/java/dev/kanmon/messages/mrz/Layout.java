package dev.kanmon.messages.mrz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a format has its data elements, by the data structure tables of Doc 9303 parts 4 to 7, 4.2.2.
 *
 * @param documentCode two characters
 * @param issuer three characters
 * @param name the rest of the line it stands in
 * @param number nine characters
 * @param numberCheck its check digit
 * @param nationality three characters
 * @param birth date of birth
 * @param birthCheck its check digit
 * @param sex one character
 * @param expiry date of expiry
 * @param expiryCheck its check digit
 * @param optional optional data elements; in TD3 the personal number
 * @param optionalCheck their check digit; only TD3 has one
 * @param optional2 further optional data elements; only TD1 has them
 * @param composite the composite check digit; visas have none
 * @param compositeOver what it is computed over, in this order
 */
record Layout(
        Field documentCode,
        Field issuer,
        Field name,
        Field number,
        Field numberCheck,
        Field nationality,
        Field birth,
        Field birthCheck,
        Field sex,
        Field expiry,
        Field expiryCheck,
        Field optional,
        @Nullable Field optionalCheck,
        @Nullable Field optional2,
        @Nullable Field composite,
        List<Field> compositeOver) {
    private static final Layout TD1 = new Layout(
            new Field(0, 2),
            new Field(2, 5),
            new Field(60, 90),
            new Field(5, 14),
            Field.at(14),
            new Field(45, 48),
            new Field(30, 36),
            Field.at(36),
            Field.at(37),
            new Field(38, 44),
            Field.at(44),
            new Field(15, 30),
            null,
            new Field(48, 59),
            Field.at(59),
            List.of(new Field(5, 30), new Field(30, 37), new Field(38, 45), new Field(48, 59)));
    private static final Layout TD2 = twoLines(36, new Field(64, 71), null, Field.at(71));
    private static final Layout TD3 = twoLines(44, new Field(72, 86), Field.at(86), Field.at(87));
    private static final Layout MRV_A = twoLines(44, new Field(72, 88), null, null);
    private static final Layout MRV_B = twoLines(36, new Field(64, 72), null, null);

    static Layout of(MrzFormat format) {
        return switch (format) {
            case TD1 -> TD1;
            case TD2 -> TD2;
            case TD3 -> TD3;
            case MRV_A -> MRV_A;
            case MRV_B -> MRV_B;
        };
    }

    /** All formats of two lines have the same places up to the date of expiry. */
    private static Layout twoLines(
            int second, Field optional, @Nullable Field optionalCheck, @Nullable Field composite) {
        return new Layout(
                new Field(0, 2),
                new Field(2, 5),
                new Field(5, second),
                new Field(second, second + 9),
                Field.at(second + 9),
                new Field(second + 10, second + 13),
                new Field(second + 13, second + 19),
                Field.at(second + 19),
                Field.at(second + 20),
                new Field(second + 21, second + 27),
                Field.at(second + 27),
                optional,
                optionalCheck,
                null,
                composite,
                composite == null
                        ? List.of()
                        : List.of(
                                new Field(second, second + 10),
                                new Field(second + 13, second + 20),
                                new Field(second + 21, composite.start())));
    }
}

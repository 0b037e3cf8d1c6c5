package dev.kanmon.messages.mrz;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes machine readable zones, exactly as ICAO Doc 9303 parts 3 to 7 want them. */
public final class MrzWriter {
    private static final Pattern ISSUER = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern DATA = Pattern.compile("|[A-Z0-9<]*[A-Z0-9]");
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9](?:[A-Z0-9<]*[A-Z0-9])?");
    private static final Pattern LONG_NUMBER = Pattern.compile("[A-Z0-9]+");
    private static final Pattern DATE = Pattern.compile("(?:[0-9]{2}|<<){3}");

    private final Mrz mrz;
    private final Layout layout;
    private final StringBuilder characters;

    private MrzWriter(Mrz mrz) {
        this.mrz = mrz;
        this.layout = Layout.of(mrz.format());
        this.characters = new StringBuilder("<".repeat(mrz.format().characters()));
    }

    /**
     * The lines of a zone, with all check digits. Names are transliterated and, where they must be, truncated; everything
     * else has to fit as it is. Where TD3 has no personal number, its check digit is a filler.
     *
     * @param mrz what it shall say; names in any script that Doc 9303 transliterates
     * @return as many lines as the format has, each of its length
     * @throws IllegalArgumentException where something does not fit or belong there, with a sentence that says what
     */
    public static List<String> write(Mrz mrz) {
        return new MrzWriter(mrz).lines();
    }

    private List<String> lines() {
        require(
                DocumentCodes.isKnown(mrz.format(), mrz.documentCode()),
                "The document code is none of those that Doc 9303 has for "
                        + mrz.format().label() + ".");
        put(layout.documentCode(), mrz.documentCode());
        require(ISSUER.matcher(mrz.issuer()).matches(), "The issuer's code must have one to three capitals.");
        put(layout.issuer(), mrz.issuer());
        require(
                ISSUER.matcher(mrz.nationality()).matches(),
                "The code of the nationality must have one to three capitals.");
        put(layout.nationality(), mrz.nationality());
        put(layout.name(), name());
        putOptional(putNumber());
        putDate(layout.birth(), layout.birthCheck(), mrz.birthDate());
        putDate(layout.expiry(), layout.expiryCheck(), mrz.expiry());
        putSex();
        putComposite();
        int length = mrz.format().lineLength();
        return IntStream.range(0, mrz.format().lines())
                .mapToObj(line -> characters.substring(line * length, (line + 1) * length))
                .toList();
    }

    private String name() {
        return name(mrz.surname(), mrz.given(), mrz.issuer(), layout.name().length());
    }

    /**
     * A name as the name field of a zone has it (Doc 9303 part 3, 4.6), cut to its length where it is longer.
     *
     * @param surname in any script that Doc 9303 transliterates; a single name goes here
     * @param given likewise; absent where there is none
     * @param issuer State whose exceptions to the tables of transliteration hold
     * @param length of the field, 39 in a passport
     * @return the field, fillers behind included
     * @throws IllegalArgumentException where the name cannot be written so, with a sentence that says why
     */
    public static String name(String surname, @Nullable String given, String issuer, int length) {
        List<String> primary = Transliteration.components(surname, issuer);
        require(!primary.isEmpty(), "There is no surname. A single name goes in its place.");
        return NameTruncation.field(
                primary, given == null ? List.of() : Transliteration.components(given, issuer), length);
    }

    /** What of a long number, its check digit and a filler goes before the optional data. */
    private String putNumber() {
        String number = mrz.number();
        require(NUMBER.matcher(number).matches(), "The document number must be of capitals, digits and inner fillers.");
        int head = layout.number().length();
        if (number.length() <= head) {
            put(layout.number(), number);
            put(layout.numberCheck(), String.valueOf(CheckDigit.of(number)));
            return "";
        }
        boolean mayBeLong = switch (mrz.format()) {
            case TD1, TD2 -> true;
            case TD3, MRV_A, MRV_B -> false;
        };
        require(mayBeLong, "A document number of this format has at most nine characters.");
        require(LONG_NUMBER.matcher(number).matches(), "A document number of more than nine has no fillers.");
        put(layout.number(), number.substring(0, head));
        return number.substring(head) + CheckDigit.of(number) + Zone.FILLER;
    }

    private void putOptional(String restOfNumber) {
        require(
                DATA.matcher(mrz.optional()).matches()
                        && DATA.matcher(mrz.optional2()).matches(),
                "Optional data must be of capitals, digits and inner fillers.");
        put(layout.optional(), restOfNumber + mrz.optional());
        Field check = layout.optionalCheck();
        if (check != null && !mrz.optional().isEmpty()) {
            put(check, String.valueOf(CheckDigit.of(mrz.optional())));
        }
        Field optional2 = layout.optional2();
        require(optional2 != null || mrz.optional2().isEmpty(), "Only TD1 has further optional data.");
        if (optional2 != null) {
            put(optional2, mrz.optional2());
        }
    }

    private void putDate(Field place, Field check, @Nullable MrzDate date) {
        String six = date == null ? "<<<<<<" : date.asSent();
        require(
                DATE.matcher(six).matches() && (six.contains("<") || MrzDates.isInACalendar(six)),
                "A date must be a day as YYMMDD, with fillers for what is unknown.");
        put(place, six);
        put(check, String.valueOf(CheckDigit.of(six)));
    }

    private void putSex() {
        String sex = mrz.sex();
        require(sex == null || sex.equals("M") || sex.equals("F"), "The sex must be M, F or absent.");
        put(layout.sex(), sex == null ? "" : sex);
    }

    private void putComposite() {
        Field composite = layout.composite();
        if (composite != null) {
            String data = layout.compositeOver().stream()
                    .map(field -> field.of(characters))
                    .collect(Collectors.joining());
            put(composite, String.valueOf(CheckDigit.of(data)));
        }
    }

    private void put(Field place, String value) {
        require(
                value.length() <= place.length(),
                "A value has more than the " + place.length() + " characters of its field.");
        characters.replace(place.start(), place.start() + value.length(), value);
    }

    private static void require(boolean met, String sentence) {
        if (!met) {
            throw new IllegalArgumentException(sentence);
        }
    }
}

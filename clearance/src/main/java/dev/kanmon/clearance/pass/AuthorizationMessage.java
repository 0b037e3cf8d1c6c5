package dev.kanmon.clearance.pass;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.coding.C40;
import dev.kanmon.seals.coding.MaskedDate;
import dev.kanmon.seals.coding.SealDate;
import dev.kanmon.seals.coding.Tlv;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The content as message 06 of the ICAO Datastructure for Barcode: a field after the other, tags from 1 to 13. How each is
 * coded is worked out from the longest message the structure allows, 169 bytes, which these codings make to the byte.
 */
final class AuthorizationMessage {
    private static final int NUMBER = 1;
    private static final int NAME = 2;
    private static final int PASSPORT = 3;
    private static final int BIRTH_DATE = 4;
    private static final int NATIONALITY = 5;
    private static final int SEX = 6;
    private static final int PLACE = 7;
    private static final int FROM = 8;
    private static final int UNTIL = 9;
    private static final int STAY = 10;
    private static final int ENTRIES = 11;
    private static final int CATEGORY = 12;
    private static final int TEXT = 13;

    private AuthorizationMessage() {}

    static byte[] write(TravelAuthorization content) {
        List<Tlv> fields = new ArrayList<>();
        fields.add(c40(NUMBER, content.number()));
        fields.add(c40(NAME, content.name()));
        fields.add(c40(PASSPORT, content.passport()));
        fields.add(new Tlv(BIRTH_DATE, MaskedDate.of(content.birthDate()).encoded()));
        fields.add(c40(NATIONALITY, content.nationality()));
        fields.add(character(SEX, content.sex()));
        fields.add(c40(PLACE, content.place()));
        fields.add(new Tlv(FROM, SealDate.encode(content.from())));
        fields.add(new Tlv(UNTIL, SealDate.encode(content.until())));
        if (content.stay() != null) {
            fields.add(new Tlv(STAY, stay(content.stay())));
        }
        fields.add(character(ENTRIES, content.entries()));
        fields.add(c40(CATEGORY, content.category()));
        if (content.text() != null) {
            fields.add(c40(TEXT, content.text()));
        }
        return Tlv.encode(fields);
    }

    /**
     * Reads a message. Written again it is the same, or it is refused: fields out of order, twice or unknown.
     *
     * @throws UnreadableSealException where it is no travel authorisation
     */
    static TravelAuthorization read(byte[] message) {
        List<Tlv> fields = Tlv.decode(message);
        byte[] stay = optional(fields, STAY);
        byte[] text = optional(fields, TEXT);
        TravelAuthorization content;
        try {
            content = new TravelAuthorization(
                    C40.decode(field(fields, NUMBER)),
                    C40.decode(field(fields, NAME)),
                    MaskedDate.decode(field(fields, BIRTH_DATE))
                            .day()
                            .orElseThrow(() -> new UnreadableSealException("The birth date is not known to the day.")),
                    character(field(fields, SEX)),
                    C40.decode(field(fields, NATIONALITY)),
                    C40.decode(field(fields, PASSPORT)),
                    C40.decode(field(fields, PLACE)),
                    SealDate.decode(field(fields, FROM)),
                    SealDate.decode(field(fields, UNTIL)),
                    stay == null ? null : stay(stay),
                    character(field(fields, ENTRIES)),
                    C40.decode(field(fields, CATEGORY)),
                    text == null ? null : C40.decode(text));
        } catch (IllegalArgumentException e) {
            throw new UnreadableSealException("The seal is no travel authorisation.", e);
        }
        if (!Arrays.equals(write(content), message)) {
            throw new UnreadableSealException("The travel authorisation is not in its one form.");
        }
        return content;
    }

    private static Tlv c40(int tag, String text) {
        return new Tlv(tag, C40.encode(text));
    }

    private static Tlv character(int tag, String character) {
        return new Tlv(tag, character.getBytes(StandardCharsets.US_ASCII));
    }

    private static String character(byte[] character) {
        return new String(character, StandardCharsets.ISO_8859_1);
    }

    /** Years, months and days, a byte each. */
    private static byte[] stay(String digits) {
        byte[] stay = new byte[3];
        for (int i = 0; i < stay.length; i++) {
            stay[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2));
        }
        return stay;
    }

    private static String stay(byte[] stay) {
        if (stay.length != 3) {
            throw new UnreadableSealException("A stay is not three bytes long.");
        }
        return String.format(Locale.ROOT, "%02d%02d%02d", stay[0] & 0xff, stay[1] & 0xff, stay[2] & 0xff);
    }

    private static byte[] field(List<Tlv> fields, int tag) {
        return Tlv.value(fields, tag)
                .orElseThrow(() -> new UnreadableSealException("The travel authorisation lacks field " + tag + "."));
    }

    private static byte @Nullable [] optional(List<Tlv> fields, int tag) {
        return Tlv.value(fields, tag).orElse(null);
    }
}

package dev.kanmon.seals.coding;

import dev.kanmon.seals.UnreadableSealException;
import java.util.Arrays;

/** Goes through bytes from one TLV to the next. Not for several threads. */
public final class TlvReader {
    private final byte[] bytes;
    private int at;

    /** From a place on, to the end. */
    public TlvReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** Where it stands: how many bytes lie before the next. */
    public int position() {
        return at;
    }

    /** Whether there is one more. */
    public boolean hasNext() {
        return at < bytes.length;
    }

    /** The tag of the next. */
    public int nextTag() {
        return octet("A tag is missing.", at);
    }

    /**
     * The next, with a length as in DER (X.690 section 10.1).
     *
     * @throws UnreadableSealException where the length is missing, not in its shortest form, above
     *     {@link Tlv#MAXIMUM_LENGTH}, or reaches beyond the end
     */
    public Tlv next() {
        int tag = nextTag();
        at++;
        int first = lengthOctet();
        if (first <= Tlv.LARGEST_SHORT_LENGTH) {
            return withValue(tag, first);
        }
        int length = switch (first) {
            case Tlv.ONE_BYTE_FOLLOWS -> lengthOctet();
            case Tlv.TWO_BYTES_FOLLOW -> (lengthOctet() << 8) | lengthOctet();
            default -> throw new UnreadableSealException("A length is in no form that seals use.");
        };
        if (length <= (first == Tlv.ONE_BYTE_FOLLOWS ? Tlv.LARGEST_SHORT_LENGTH : 0xFF)) {
            throw new UnreadableSealException("A length is not in its shortest form.");
        }
        return withValue(tag, length);
    }

    /**
     * The next, with a length of one byte, 0 to 255 (Doc 9303 part 13, up to version 3).
     *
     * @throws UnreadableSealException where the length is missing or reaches beyond the end
     */
    public Tlv nextOfOneByteLength() {
        int tag = nextTag();
        at++;
        return withValue(tag, lengthOctet());
    }

    private Tlv withValue(int tag, int length) {
        if (length > bytes.length - at) {
            throw new UnreadableSealException("A value reaches beyond the end.");
        }
        Tlv one = new Tlv(tag, Arrays.copyOfRange(bytes, at, at + length));
        at += length;
        return one;
    }

    private int lengthOctet() {
        return octet("A length is missing or cut off.", at++);
    }

    private int octet(String missing, int place) {
        if (place >= bytes.length) {
            throw new UnreadableSealException(missing);
        }
        return bytes[place] & 0xFF;
    }
}

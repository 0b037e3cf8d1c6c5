package dev.kanmon.seals.coding;

import dev.kanmon.seals.UnreadableSealException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tag of one byte, a length, and a value; immutable. The length is as in DER (X.690 section 10.1): in its shortest form.
 */
public final class Tlv {
    /** The largest length that two bytes hold; the largest barcode holds less than three thousand bytes. */
    public static final int MAXIMUM_LENGTH = 0xFFFF;

    static final int LARGEST_SHORT_LENGTH = 0x7F;
    static final int ONE_BYTE_FOLLOWS = 0x81;
    static final int TWO_BYTES_FOLLOW = 0x82;

    private final int tag;
    private final byte[] value;

    /**
     * Of a tag and a value.
     *
     * @param tag 0 to 255
     * @param value at most {@link #MAXIMUM_LENGTH} bytes; copied
     * @throws IllegalArgumentException where one of them is out of its range
     */
    public Tlv(int tag, byte[] value) {
        if (tag < 0 || tag > 0xFF) {
            throw new IllegalArgumentException("A tag is one byte.");
        }
        if (value.length > MAXIMUM_LENGTH) {
            throw new IllegalArgumentException("A value has at most " + MAXIMUM_LENGTH + " bytes.");
        }
        this.tag = tag;
        this.value = value.clone();
    }

    /** 0 to 255. */
    public int tag() {
        return tag;
    }

    /** The value, a copy. */
    public byte[] value() {
        return value.clone();
    }

    /** Tag, length and value. */
    public byte[] encoded() {
        return encode(List.of(this));
    }

    /** One after another. */
    public static byte[] encode(List<Tlv> all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Tlv one : all) {
            out.write(one.tag);
            int length = one.value.length;
            if (length > 0xFF) {
                out.write(TWO_BYTES_FOLLOW);
                out.write(length >> 8);
            } else if (length > LARGEST_SHORT_LENGTH) {
                out.write(ONE_BYTE_FOLLOWS);
            }
            out.write(length & 0xFF);
            out.writeBytes(one.value);
        }
        return out.toByteArray();
    }

    /**
     * Reads one after another to the end.
     *
     * @return in the order they stand in, no tag twice
     * @throws UnreadableSealException where a length is not in its shortest form, reaches beyond the end or is above
     *     {@link #MAXIMUM_LENGTH}, or a tag comes twice: it would be left open which of the two holds
     */
    public static List<Tlv> decode(byte[] bytes) {
        List<Tlv> all = new ArrayList<>();
        for (TlvReader reader = new TlvReader(bytes, 0); reader.hasNext(); ) {
            all.add(reader.next());
        }
        return eachOnce(all);
    }

    /**
     * The same, each tag once.
     *
     * @throws UnreadableSealException where a tag comes twice
     */
    public static List<Tlv> eachOnce(List<Tlv> all) {
        if (all.stream().map(Tlv::tag).distinct().count() != all.size()) {
            throw new UnreadableSealException("A tag stands twice.");
        }
        return List.copyOf(all);
    }

    /** The value of the first with this tag, a copy. */
    public static Optional<byte[]> value(List<Tlv> all, int tag) {
        return all.stream().filter(one -> one.tag == tag).findFirst().map(Tlv::value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tlv that && tag == that.tag && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return 31 * tag + Arrays.hashCode(value);
    }

    /** Without the value, which may be personal. */
    @Override
    public String toString() {
        return "tag %02X, %d bytes".formatted(tag, value.length);
    }
}

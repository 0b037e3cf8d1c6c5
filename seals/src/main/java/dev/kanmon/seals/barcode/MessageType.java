package dev.kanmon.seals.barcode;

import dev.kanmon.seals.coding.Tlv;
import java.util.Optional;
import java.util.stream.Stream;

/** What a message of a seal is about: its tag in the message group. Types below 80 hexadecimal are ICAO's. */
public enum MessageType {
    /** Visa: the features of a visible digital seal's visa (Doc 9303 part 13). */
    VISA(0x01),
    /** Emergency travel document: its machine readable zone. */
    EMERGENCY_TRAVEL_DOCUMENT(0x02),
    /** Proof of a test for an illness. */
    PROOF_OF_TESTING(0x03),
    /** Proof of vaccination. */
    PROOF_OF_VACCINATION(0x04),
    /** Proof of having recovered. */
    PROOF_OF_RECOVERY(0x05),
    /** Digital travel authorization (ICAO TR Digital Travel Authorizations). */
    DIGITAL_TRAVEL_AUTHORIZATION(0x06),
    /** Machine readable zone of three lines of 30 characters, in C40. */
    MRZ_TD1(0x07),
    /** Machine readable zone of two lines of 44 characters, in C40. */
    MRZ_TD3(0x08),
    /** Card access number, in C40. */
    CARD_ACCESS_NUMBER(0x09),
    /** The file EF.CardAccess of a chip (Doc 9303 part 11). */
    CARD_ACCESS(0x0A),
    /** Image of the face, JPEG 2000. */
    FACE_IMAGE(0x80),
    /** Machine readable zone of two lines of 36 characters, in C40. */
    MRZ_TD2(0x81);

    private final int tag;

    MessageType(int tag) {
        this.tag = tag;
    }

    /** 0 to 255. */
    public int tag() {
        return tag;
    }

    /** The type with a tag; empty where it is not named here. */
    public static Optional<MessageType> tagged(int tag) {
        return Stream.of(values()).filter(type -> type.tag == tag).findFirst();
    }

    /** A message of this type. */
    public Tlv of(byte[] content) {
        return new Tlv(tag, content);
    }
}

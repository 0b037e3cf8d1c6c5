package dev.kanmon.seals.vds;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.coding.C40;
import dev.kanmon.seals.coding.Tlv;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes a document of the features of a seal; refuses those that are missing or in another form than the profile says. */
final class Features {
    private static final int VISA_REFERENCE = 0x5D;
    private static final int VISA_TYPE = 0x01;
    private static final int EMERGENCY_REFERENCE = 0x5E;
    private static final int EMERGENCY_TYPE = 0x03;

    private static final int MRV_A = 0x01;
    private static final int MRV_B = 0x02;
    private static final int ENTRIES = 0x03;
    private static final int STAY = 0x04;
    private static final int PASSPORT_NUMBER = 0x05;
    private static final int TYPE_OF_VISA = 0x06;
    private static final int EMERGENCY_ZONE = 0x02;

    private static final int MRV_A_LINE = 44;
    private static final int SHORT_LINE = 36;

    /** Of a visa's second line: up to the check digit of the day it is valid until. */
    private static final int VISA_SECOND_LINE = 28;

    private static final int PASSPORT_NUMBER_BYTES = 6;
    private static final int LONGEST_TYPE_OF_VISA = 4;

    private final List<Tlv> all;

    private Features(List<Tlv> all) {
        this.all = all;
    }

    static VdsDocument document(VdsHeader header, List<Tlv> all) {
        Features features = new Features(all);
        if (header.featureReference() == VISA_REFERENCE && header.type() == VISA_TYPE) {
            return features.visa();
        }
        if (header.featureReference() == EMERGENCY_REFERENCE && header.type() == EMERGENCY_TYPE) {
            return new VdsDocument.EmergencyTravelDocument(features.zone(EMERGENCY_ZONE, SHORT_LINE, SHORT_LINE));
        }
        return new VdsDocument.Other();
    }

    private VdsDocument.Visa visa() {
        if (value(MRV_A).isPresent() == value(MRV_B).isPresent()) {
            throw new UnreadableSealException("A visa's seal has the zone of one size, MRV-A or MRV-B.");
        }
        List<String> zone = value(MRV_A).isPresent()
                ? zone(MRV_A, MRV_A_LINE, VISA_SECOND_LINE)
                : zone(MRV_B, SHORT_LINE, VISA_SECOND_LINE);
        return new VdsDocument.Visa(
                zone,
                optional(ENTRIES, 1, 1).map(entries -> entries[0] & 0xFF).orElse(null),
                Stay.decode(required(STAY, 3)),
                C40.decode(required(PASSPORT_NUMBER, PASSPORT_NUMBER_BYTES)).stripTrailing(),
                optional(TYPE_OF_VISA, 1, LONGEST_TYPE_OF_VISA)
                        .map(HexFormat.of()::formatHex)
                        .orElse(null));
    }

    /** Two lines of a length, of which the seal holds the first and the beginning of the second. */
    private List<String> zone(int tag, int line, int ofSecondLine) {
        String text = C40.decode(required(tag, C40.length(line + ofSecondLine))).replace(' ', '<');
        if (text.length() != line + ofSecondLine) {
            throw new UnreadableSealException("The zone in the seal has another length than its kind.");
        }
        return List.of(text.substring(0, line), text.substring(line) + "<".repeat(line - ofSecondLine));
    }

    private byte[] required(int tag, int bytes) {
        return optional(tag, bytes, bytes)
                .orElseThrow(() -> new UnreadableSealException("A feature that the document must have is missing."));
    }

    private Optional<byte[]> optional(int tag, int leastBytes, int mostBytes) {
        Optional<byte[]> value = value(tag);
        if (value.isPresent() && (value.get().length < leastBytes || value.get().length > mostBytes)) {
            throw new UnreadableSealException("A feature has another length than it may have.");
        }
        return value;
    }

    private Optional<byte[]> value(int tag) {
        return Tlv.value(all, tag);
    }
}

package dev.kanmon.bench;

import dev.kanmon.messages.cusres.CusresReader;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.SegmentScanner;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import dev.kanmon.messages.paxlst.PaxlstReader;
import dev.kanmon.seals.barcode.BarcodeSeal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The readers of what comes from outside, each with inputs to begin with. */
enum FuzzedReader {
    /** Envelope and segments, every value asked for. */
    ENVELOPE,
    /** Passenger lists. */
    PAXLST,
    /** Answers and acknowledgements. */
    CUSRES,
    /** Machine readable zones. */
    MRZ,
    /** Visible digital seals of Doc 9303 part 13. */
    VDS,
    /** Seals of the barcode structure, zipped ones among them. */
    BARCODE,
    /** VDS-NC, JSON. */
    VDS_NC,
    /** X.509 certificates, whose bytes a seal may carry along. */
    CERTIFICATE,
    /** Revocation lists of a trust folder. */
    REVOCATION_LIST,
    /** Security objects of chips. */
    CHIP,
    /** Digital travel credentials. */
    CREDENTIAL,
    /** Passes, from their text to the verdict. */
    PASS,
    /** Status lists of passes. */
    STATUS_LIST;

    /** Two-digit years are related to it; any day serves. */
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    /** Gives a number that depends on what was read. */
    int read(byte[] input) {
        return switch (this) {
            case ENVELOPE -> values(input);
            case PAXLST -> PaxlstReader.read(input).lists().size();
            case CUSRES -> CusresReader.read(input).messages().size();
            case MRZ -> zones(input);
            case VDS -> SealTargets.visibleSeal(input);
            case BARCODE -> SealTargets.barcode(input);
            case VDS_NC -> SealTargets.json(input);
            case CERTIFICATE -> SealTargets.certificate(input);
            case REVOCATION_LIST -> SealTargets.revocationList(input);
            case CHIP -> SealTargets.chip(input);
            case CREDENTIAL -> SealTargets.credential(input);
            case PASS -> PassTargets.pass(input);
            case STATUS_LIST -> PassTargets.statusList(input);
        };
    }

    /** What reading may allocate whatever the input. */
    long mostBytesAtAll() {
        return switch (this) {
            // The scanner's tables and caches.
            case ENVELOPE, PAXLST, CUSRES -> 64 * 1024;
            // A repair tries up to 4,096 combinations of characters that are easily taken for each other, 2 KB each.
            case MRZ -> 4096 * 2 * 1024;
            case VDS -> 64 * 1024;
            // What a few zipped bytes inflate to may be two bytes for each of four thousand values.
            case BARCODE -> BarcodeSeal.MAXIMUM_INFLATED_BYTES * 256L;
            // The certificate in it, and trees of values of a few characters each.
            case VDS_NC -> 1024 * 1024;
            // Tables of names and algorithms, which are read the first time they are asked.
            case CERTIFICATE, REVOCATION_LIST -> 512 * 1024;
            // The same, and the arithmetic of a signature.
            case CHIP, CREDENTIAL -> 4096 * 1024;
            // A list of a hundred thousand places is a bitmap of twelve kilobytes, whatever it was written as.
            case PASS, STATUS_LIST -> 4096 * 1024;
        };
    }

    /** Inputs from which others are made, each character one byte. */
    List<String> seeds() {
        return switch (this) {
            case ENVELOPE -> FuzzSeeds.ENVELOPES;
            case PAXLST -> FuzzSeeds.PASSENGER_LISTS;
            case CUSRES -> FuzzSeeds.ANSWERS;
            case MRZ -> FuzzSeeds.ZONES;
            case VDS -> SealSeeds.VISIBLE_SEALS;
            case BARCODE -> SealSeeds.BARCODES;
            case VDS_NC -> SealSeeds.JSON_SEALS;
            case CERTIFICATE -> SealSeeds.CERTIFICATES;
            case REVOCATION_LIST -> ChipSeeds.REVOCATION_LISTS;
            case CHIP -> ChipSeeds.SECURITY_OBJECTS;
            case CREDENTIAL -> ChipSeeds.CREDENTIALS;
            case PASS -> PassTargets.PASSES;
            case STATUS_LIST -> PassTargets.STATUS_LISTS;
        };
    }

    /** Words of the syntax, which chance would take long to hit upon; each character one byte. */
    List<String> words() {
        return switch (this) {
            case ENVELOPE, PAXLST, CUSRES, MRZ -> FuzzSeeds.WORDS;
            case VDS, BARCODE, VDS_NC, CERTIFICATE, REVOCATION_LIST, CHIP, CREDENTIAL, PASS, STATUS_LIST ->
                SealSeeds.WORDS;
        };
    }

    private static int zones(byte[] input) {
        return switch (MrzReader.read(new String(input, StandardCharsets.ISO_8859_1), ON)) {
            case MrzReading.Read read -> 1 + read.problems().size();
            case MrzReading.Unreadable unreadable -> unreadable.problems().size();
        };
    }

    private static int values(byte[] bytes) {
        int characters = 0;
        InterchangeReader interchange = InterchangeReader.of(bytes);
        while (interchange.nextMessage()) {
            while (interchange.nextSegment()) {
                SegmentScanner segment = interchange.segment();
                for (int element = 0; element < segment.elements(); element++) {
                    for (int component = 0; component < segment.components(element); component++) {
                        characters += segment.text(element, component).length();
                    }
                }
            }
        }
        return characters;
    }
}

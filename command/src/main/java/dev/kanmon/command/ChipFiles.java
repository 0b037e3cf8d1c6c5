package dev.kanmon.command;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.chip.ChipCheck;
import dev.kanmon.seals.chip.SecurityObject;
import dev.kanmon.seals.chip.TravelCredential;
import dev.kanmon.seals.chip.Zone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one chip, told apart by their first byte: its security object and data groups, or a credential of both. */
sealed interface ChipFiles {
    /** A chip, file by file. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Chip(byte[] object, SortedMap<Integer, byte[]> dataGroups) implements ChipFiles {
        @Override
        public ChipCheck check(TrustStore trust, Instant at) {
            return SecurityObject.check(object, dataGroups, trust, at);
        }

        @Override
        public Optional<Zone> zone() {
            return Optional.ofNullable(dataGroups.get(SecurityObject.ZONE)).map(Zone::read);
        }
    }

    /** The virtual component of a digital travel credential. */
    record Credential(TravelCredential credential) implements ChipFiles {
        @Override
        public ChipCheck check(TrustStore trust, Instant at) {
            return credential.check(trust, at);
        }

        @Override
        public Optional<Zone> zone() {
            return Optional.of(credential.zone());
        }
    }

    byte SECURITY_OBJECT = 0x77;
    byte CREDENTIAL = 0x30;

    /** First bytes of the data groups, from 1 to 16 (Doc 9303 part 10 section 4.7). */
    List<Integer> DATA_GROUPS =
            List.of(0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70);

    /** Whether a file is what the State signed: a security object, or a credential, which holds one. */
    static boolean signed(byte[] bytes) {
        return bytes.length > 0 && (bytes[0] == SECURITY_OBJECT || bytes[0] == CREDENTIAL);
    }

    ChipCheck check(TrustStore trust, Instant at);

    /**
     * The machine readable zone; empty where data group 1 is not at hand.
     *
     * @throws UnreadableSealException where it is not in the form that it should be in
     */
    Optional<Zone> zone();

    /**
     * Sorts files.
     *
     * @param files by their names
     * @throws UnreadableSealException where one is none of a chip, two are the same, or there is no security object
     */
    static ChipFiles of(Map<String, byte[]> files) {
        SortedMap<Integer, byte[]> dataGroups = new TreeMap<>();
        byte[] object = null;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] bytes = file.getValue();
            byte first = bytes.length == 0 ? 0 : bytes[0];
            int group = DATA_GROUPS.indexOf(Byte.toUnsignedInt(first)) + 1;
            if (first == CREDENTIAL && files.size() == 1) {
                return new Credential(TravelCredential.read(bytes));
            } else if (first == SECURITY_OBJECT && object == null) {
                object = bytes;
            } else if (group == 0 || dataGroups.putIfAbsent(group, bytes) != null) {
                throw new UnreadableSealException(file.getKey()
                        + ": This is no file of a chip, or one that is there already. Give the security object and data"
                        + " groups of one chip, or one credential alone.");
            }
        }
        if (object == null) {
            throw new UnreadableSealException("There is no security object (EF.SOD) among the files.");
        }
        return new Chip(object, dataGroups);
    }
}

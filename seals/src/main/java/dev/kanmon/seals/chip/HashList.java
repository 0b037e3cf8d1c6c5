package dev.kanmon.seals.chip;

import dev.kanmon.seals.Der;
import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.HashAlgorithm;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * What a security object signs (LDSSecurityObject, Doc 9303 part 10 section 4.6.2.3): version, hash algorithm, one hash for
 * each data group and, from version 1 on, the versions of the chip's structure.
 *
 * @param values hash by number of the data group, each as long as the algorithm makes it
 */
record HashList(HashAlgorithm algorithm, SortedMap<Integer, byte[]> values) {
    /** As many data groups as the chip's structure has. */
    private static final int DATA_GROUPS = 16;

    /** The zone and the face, which every chip has. */
    private static final int FEWEST = 2;

    private static final int NEWEST_VERSION = 1;

    static HashList read(byte[] content) {
        try {
            return read(ASN1Sequence.getInstance(Der.read(content, "The list of hashes")));
        } catch (UnreadableSealException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableSealException("The list of hashes cannot be read.", e);
        }
    }

    private static HashList read(ASN1Sequence fields) {
        int version = ASN1Integer.getInstance(fields.getObjectAt(0)).intValueExact();
        boolean versionsTold = fields.size() == 4;
        if (version < 0 || version > NEWEST_VERSION || fields.size() < 3 || fields.size() > 4) {
            throw new UnreadableSealException("The list of hashes is of a version that is not known here.");
        }
        if (versionsTold && (version == 0 || !versions(ASN1Sequence.getInstance(fields.getObjectAt(3))))) {
            throw new UnreadableSealException("The versions in the list of hashes are not in order.");
        }
        HashAlgorithm algorithm = HashAlgorithm.of(AlgorithmIdentifier.getInstance(fields.getObjectAt(1)))
                .orElseThrow(() -> new UnreadableSealException("The hash of the data groups is not known here."));
        SortedMap<Integer, byte[]> values = new TreeMap<>();
        for (ASN1Encodable one : ASN1Sequence.getInstance(fields.getObjectAt(2))) {
            ASN1Sequence pair = ASN1Sequence.getInstance(one);
            int number = ASN1Integer.getInstance(pair.getObjectAt(0)).intValueExact();
            byte[] value = ASN1OctetString.getInstance(pair.getObjectAt(1)).getOctets();
            if (pair.size() != 2
                    || number < 1
                    || number > DATA_GROUPS
                    || value.length != algorithm.bytes()
                    || values.put(number, value) != null) {
                throw new UnreadableSealException("A hash in the list of hashes is not in order.");
            }
        }
        if (values.size() < FEWEST) {
            throw new UnreadableSealException("The list of hashes has fewer than " + FEWEST + " hashes.");
        }
        return new HashList(algorithm, Collections.unmodifiableSortedMap(values));
    }

    private static boolean versions(ASN1Sequence told) {
        return told.size() == 2
                && told.getObjectAt(0) instanceof ASN1PrintableString
                && told.getObjectAt(1) instanceof ASN1PrintableString;
    }
}

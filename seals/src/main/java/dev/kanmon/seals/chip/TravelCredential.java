package dev.kanmon.seals.chip;

import dev.kanmon.seals.Der;
import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.TrustStore;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTags;

/**
 * The virtual component of a digital travel credential of type 1 (ICAO TR Digital Travel Credentials, virtual component data
 * structure and PKI mechanisms, version 1.2): a copy of the data groups of a passport's chip with its security object, bound
 * to that passport. Immutable.
 */
public final class TravelCredential {
    /** The face takes most of it, at most 100 KB on a chip; sixteen files of 64 KB fit. */
    public static final int MAXIMUM_BYTES = 1 << 20;

    private static final int VERSION = 1;
    private static final int SECURITY_OBJECT = 0;
    private static final int FACE = 2;
    private static final int LAST_DATA_GROUP = 16;

    /** Security information and other information, which only the types with a key of their own have. */
    private static final Set<Integer> OF_OTHER_TYPES = Set.of(22, 23);

    private final SecurityObject object;
    private final SortedMap<Integer, byte[]> dataGroups;

    private TravelCredential(SecurityObject object, SortedMap<Integer, byte[]> dataGroups) {
        this.object = object;
        this.dataGroups = dataGroups;
    }

    /**
     * Reads one.
     *
     * @param der the DER encoding of DTCContentInfo, at most {@link #MAXIMUM_BYTES}
     * @throws UnreadableSealException where it is larger, not in the form of the report, or of type 2 or 3
     */
    public static TravelCredential read(byte[] der) {
        if (der.length > MAXIMUM_BYTES) {
            throw new UnreadableSealException("The credential is larger than " + MAXIMUM_BYTES + " bytes.");
        }
        try {
            return read(ASN1Sequence.getInstance(Der.read(der, "The credential")));
        } catch (UnreadableSealException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableSealException("The credential cannot be read.", e);
        }
    }

    private static TravelCredential read(ASN1Sequence fields) {
        if (!ASN1Integer.getInstance(fields.getObjectAt(0)).hasValue(VERSION)) {
            throw new UnreadableSealException("The credential is of a version that is not known here.");
        }
        if (fields.size() > 2) {
            throw otherType();
        }
        SortedMap<Integer, byte[]> files = new TreeMap<>();
        for (ASN1Encodable one : ASN1Sequence.getInstance(fields.getObjectAt(1))) {
            ASN1TaggedObject file = ASN1TaggedObject.getInstance(one);
            int number = file.getTagNo();
            if (file.hasContextTag() && OF_OTHER_TYPES.contains(number)) {
                throw otherType();
            }
            // The order is that of the numbers (X.690 section 8.9.2: a sequence has the order of its definition).
            if (file.getTagClass() != BERTags.CONTEXT_SPECIFIC
                    || number > LAST_DATA_GROUP
                    || (!files.isEmpty() && files.lastKey() >= number)) {
                throw new UnreadableSealException(
                        "The credential has a file that is not known here, or not in its place.");
            }
            files.put(number, ASN1OctetString.getInstance(file, false).getOctets());
        }
        byte[] object = files.remove(SECURITY_OBJECT);
        if (object == null || !files.keySet().containsAll(Set.of(SecurityObject.ZONE, FACE))) {
            throw new UnreadableSealException(
                    "The credential has no security object, or not both data groups 1 and 2.");
        }
        return new TravelCredential(SecurityObject.read(object), files);
    }

    private static UnreadableSealException otherType() {
        return new UnreadableSealException(
                "The credential is of type 2 or 3, with a key of its own. Only type 1, a copy of a passport's chip, is read.");
    }

    /** The signed hashes. */
    public SecurityObject securityObject() {
        return object;
    }

    /** Numbers of the data groups that it holds. */
    public Set<Integer> dataGroups() {
        return Set.copyOf(dataGroups.keySet());
    }

    /**
     * The zone, which is to be believed where {@link #check} says that it is authentic.
     *
     * @throws UnreadableSealException where data group 1 is not in the form of Doc 9303
     */
    public Zone zone() {
        return Zone.read(file(SecurityObject.ZONE));
    }

    private byte[] file(int number) {
        byte[] file = dataGroups.get(number);
        if (file == null) {
            throw new IllegalArgumentException("The credential does not hold data group " + number + ".");
        }
        return file;
    }

    /**
     * Passive authentication of all that it holds.
     *
     * @param at the moment at which certificates must hold
     * @see SecurityObject#check(Map, TrustStore, Instant)
     */
    public ChipCheck check(TrustStore trust, Instant at) {
        return object.check(dataGroups, trust, at);
    }
}

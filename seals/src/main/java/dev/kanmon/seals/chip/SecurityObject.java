package dev.kanmon.seals.chip;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.CertificateUse;
import dev.kanmon.seals.certificate.Chain;
import dev.kanmon.seals.certificate.HashAlgorithm;
import dev.kanmon.seals.certificate.TrustStore;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The security object of a chip (EF.SOD, Doc 9303 part 10 section 4.6.2): signed hashes of its data groups. Immutable. */
public final class SecurityObject {
    /** Sixteen hashes, a signature and the signer's certificate; with the largest certificate that is read still below it. */
    public static final int MAXIMUM_BYTES = 32 << 10;

    /** The data group that holds the machine readable zone. */
    public static final int ZONE = 1;

    private final SignedContent signed;
    private final HashList hashes;
    private final String fingerprint;

    private SecurityObject(SignedContent signed, HashList hashes, String fingerprint) {
        this.signed = signed;
        this.hashes = hashes;
        this.fingerprint = fingerprint;
    }

    /**
     * Reads one, with its tag 0x77.
     *
     * @param file the bytes of EF.SOD, at most {@link #MAXIMUM_BYTES}, with nothing after its end
     * @throws UnreadableSealException where it is not in the form of Doc 9303
     */
    public static SecurityObject read(byte[] file) {
        if (file.length > MAXIMUM_BYTES) {
            throw new UnreadableSealException("The security object is larger than " + MAXIMUM_BYTES + " bytes.");
        }
        SignedContent signed = SignedContent.read(file);
        HashList hashes = HashList.read(signed.content());
        Set<HashAlgorithm> used = EnumSet.of(signed.hash(), hashes.algorithm());
        if (!signed.hashesNamed().contains(signed.hash()) || !used.containsAll(signed.hashesNamed())) {
            throw new UnreadableSealException("The security object does not name the hashes that it uses.");
        }
        return new SecurityObject(signed, hashes, HexFormat.of().formatHex(HashAlgorithm.SHA256.digest(file)));
    }

    /**
     * Passive authentication of a security object that may be unreadable.
     *
     * @see #check
     */
    public static ChipCheck check(byte[] file, Map<Integer, byte[]> dataGroups, TrustStore trust, Instant at) {
        SecurityObject object;
        try {
            object = read(file);
        } catch (UnreadableSealException e) {
            return ChipCheck.unreadable(e.getMessage());
        }
        return object.check(dataGroups, trust, at);
    }

    /** Numbers of the data groups whose hashes it holds. */
    public Set<Integer> covered() {
        return hashes.values().keySet();
    }

    /** SHA-256 of its bytes, lower-case hexadecimal: tells it from all others without saying anything about its holder. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The hash of the data groups. */
    public HashAlgorithm hash() {
        return hashes.algorithm();
    }

    /** The signer's certificate, where the object carries it. */
    public Optional<Certificate> embeddedSigner() {
        return signed.embedded();
    }

    /**
     * Passive authentication (Doc 9303 part 11 section 5.1).
     *
     * @param dataGroups what is at hand of the chip, by number from 1 to 16, each the whole file with its tag
     * @param trust authorities, and signers for objects that do not carry theirs
     * @param at the moment at which certificates must hold
     */
    public ChipCheck check(Map<Integer, byte[]> dataGroups, TrustStore trust, Instant at) {
        SortedMap<Integer, ChipCheck.DataGroup> compared = compare(dataGroups);
        Optional<Certificate> named = signed.signer(trust);
        if (named.isEmpty()) {
            return new ChipCheck(ChipVerdict.SIGNER_MISSING, null, null, null, compared);
        }
        Certificate signer = named.get();
        Chain chain = trust.chain(signer, CertificateUse.CHIP, at);
        return new ChipCheck(verdict(signer, dataGroups, compared, chain), null, signer, chain, compared);
    }

    private ChipVerdict verdict(
            Certificate signer,
            Map<Integer, byte[]> dataGroups,
            SortedMap<Integer, ChipCheck.DataGroup> compared,
            Chain chain) {
        if (!signed.signedBy(signer)) {
            return ChipVerdict.SIGNATURE_WRONG;
        } else if (compared.containsValue(ChipCheck.DataGroup.ALTERED)) {
            return ChipVerdict.DATA_GROUP_ALTERED;
        } else if (compared.containsValue(ChipCheck.DataGroup.NOT_COVERED)) {
            return ChipVerdict.DATA_GROUP_NOT_COVERED;
        } else if (!dataGroups.containsKey(ZONE)) {
            return ChipVerdict.DATA_GROUP_MISSING;
        }
        return ChipVerdict.of(chain.verdict());
    }

    private SortedMap<Integer, ChipCheck.DataGroup> compare(Map<Integer, byte[]> dataGroups) {
        SortedMap<Integer, ChipCheck.DataGroup> compared = new TreeMap<>();
        covered().forEach(number -> compared.put(number, ChipCheck.DataGroup.NOT_AT_HAND));
        dataGroups.forEach((number, file) -> {
            byte[] signedHash = hashes.values().get(number);
            compared.put(
                    number,
                    signedHash == null
                            ? ChipCheck.DataGroup.NOT_COVERED
                            : MessageDigest.isEqual(signedHash, hash().digest(file))
                                    ? ChipCheck.DataGroup.MATCHES
                                    : ChipCheck.DataGroup.ALTERED);
        });
        return compared;
    }
}

package dev.kanmon.seals.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * What somebody chose to trust: authorities, signers, revocation lists. Immutable and safe from any thread. A signer in the
 * store is one that can be looked up; it is trusted only where a chain leads from it to an authority.
 */
public final class TrustStore {
    /**
     * Signers whose ways are kept in memory, least used first out: a State has some hundred in use at once, of some 5 KB each
     * in memory. Only what an authority of the store issued is kept: a stranger may make as many certificates as it likes, and
     * one of {@link Certificate#MAXIMUM_BYTES} takes ten times that in memory.
     */
    private static final int MAXIMUM_KEPT = 4096;

    private final List<Certificate> authorities;
    private final List<Certificate> signers;
    private final List<String> problems;
    private final Map<String, List<Certificate>> byReference;
    private final Map<Object, List<Certificate>> byIssuerAndSerial;
    private final Ways ways;

    private final Map<Certificate, List<Way>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Certificate, List<Way>> eldest) {
            return size() > MAXIMUM_KEPT;
        }
    };

    private TrustStore(
            Collection<Certificate> certificates, Collection<RevocationList> lists, Collection<String> problems) {
        Set<Certificate> each = new LinkedHashSet<>(certificates);
        authorities = each.stream().filter(Certificate::authority).toList();
        signers = each.stream().filter(one -> !one.authority()).toList();
        byReference = grouped(Certificate::reference);
        byIssuerAndSerial = grouped(one -> new IssuerAndSerial(one.holder().getIssuer(), one.serial()));
        ways = new Ways(each);
        List<String> told = new ArrayList<>(problems);
        for (RevocationList list : lists) {
            if (!ways.admit(list)) {
                told.add("The revocation list of " + list.issuer() + ", made " + list.issued()
                        + ", is signed by no authority that is trusted here. It is left out.");
            }
        }
        this.problems = List.copyOf(told);
    }

    private record IssuerAndSerial(X500Name issuer, BigInteger serial) {}

    private <K> Map<K, List<Certificate>> grouped(Function<Certificate, K> by) {
        return Map.copyOf(signers.stream().collect(Collectors.groupingBy(by)));
    }

    /** Of certificates alone; those that say they are authorities are taken for them. */
    public static TrustStore of(Collection<Certificate> certificates) {
        return new TrustStore(certificates, List.of(), List.of());
    }

    /** Of certificates and revocation lists. A list that no authority among the certificates signed is left out, and told. */
    public static TrustStore of(Collection<Certificate> certificates, Collection<RevocationList> lists) {
        return new TrustStore(certificates, lists, List.of());
    }

    /**
     * Reads a folder: each file holds a certificate, a revocation list or a master list of authorities (Doc 9303 part 12
     * section 9) in DER, or any number of them in PEM. Files whose names begin with a dot are passed over, and folders inside
     * it. What cannot be read is told in {@link #problems()} and does not stop the rest.
     *
     * @throws IOException where the folder itself cannot be read
     */
    public static TrustStore read(Path folder) throws IOException {
        TrustFolder read = TrustFolder.read(folder);
        return new TrustStore(read.certificates(), read.lists(), read.problems());
    }

    /** Those that may issue others, without repetition. */
    public List<Certificate> authorities() {
        return authorities;
    }

    /** Those that sign seals and chips, without repetition. */
    public List<Certificate> signers() {
        return signers;
    }

    /** What could not be taken up, a sentence each; empty where all was. */
    public List<String> problems() {
        return problems;
    }

    /**
     * Signers by the reference that barcodes carry; more than one where references fall together, and then each is to be
     * tried.
     *
     * @param reference ten hexadecimal digits, see {@link Certificate#reference()}
     */
    public List<Certificate> signersByReference(String reference) {
        return byReference.getOrDefault(reference.toLowerCase(Locale.ROOT), List.of());
    }

    /**
     * Signers as seals of Doc 9303 part 13 refer to them (section 2.3.1: signer identifier and certificate reference), such as
     * {@code DETS32}: {@code DE}, {@code TS}, 0x32. More than one where a State reuses a number; then each is to be tried.
     *
     * @param state alpha-2 of the subject
     * @param commonName of the subject, as the seal has it, in either case
     * @param serial serial number of the certificate
     */
    public List<Certificate> signersByName(String state, String commonName, BigInteger serial) {
        return signers.stream()
                .filter(one -> one.serial().equals(serial)
                        && one.country().filter(state::equalsIgnoreCase).isPresent()
                        && one.commonName().filter(commonName::equalsIgnoreCase).isPresent())
                .toList();
    }

    /** Signers by issuer and serial number, as CMS refers to them (RFC 5652 section 10.2.4). */
    public List<Certificate> signersByIssuer(X500Name issuer, BigInteger serial) {
        return byIssuerAndSerial.getOrDefault(new IssuerAndSerial(issuer, serial), List.of());
    }

    /** Signers by the identifier of their key, lower-case hexadecimal. */
    public List<Certificate> signersByKeyIdentifier(String identifier) {
        return signers.stream()
                .filter(one -> one.keyIdentifier().filter(identifier::equals).isPresent())
                .toList();
    }

    /**
     * Whether a signer is to be trusted for a use at a moment. The signer need not be in the store. Cheap to ask again of one
     * that an authority of the store issued: only dates are compared anew.
     *
     * @param at the moment asked about
     * @return the best of all ways, and the shortest of those; see {@link ChainVerdict}
     */
    public Chain chain(Certificate signer, CertificateUse use, Instant at) {
        return waysOf(signer).stream()
                .map(way -> way.at(use, at))
                .min(Comparator.comparing((Chain chain) -> !chain.trusted())
                        .thenComparing(Chain::verdict)
                        .thenComparingInt(chain -> chain.path().size()))
                .orElseThrow();
    }

    /** How many signers' ways are in memory. */
    int kept() {
        synchronized (kept) {
            return kept.size();
        }
    }

    private List<Way> waysOf(Certificate signer) {
        synchronized (kept) {
            List<Way> found = kept.get(signer);
            if (found != null) {
                return found;
            }
        }
        // Outside the lock: a stranger's certificate with a costly key does not hold up those that are known.
        List<Way> found = ways.of(signer);
        if (found.stream().allMatch(Way::leadsToAuthority)) {
            synchronized (kept) {
                kept.put(signer, found);
            }
        }
        return found;
    }
}

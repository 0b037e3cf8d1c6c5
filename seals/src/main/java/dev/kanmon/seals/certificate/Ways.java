package dev.kanmon.seals.certificate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * Finds the ways from a certificate to the authorities that are trusted. Where several authorities have one name, each whose
 * key may have signed is tried; a signature decides. An authority that signed itself ends a way. One that another authority
 * signed is a link, and leads on: it is trusted no further than where it leads.
 */
final class Ways {
    /** A signer, an authority, and the links of four changes of key before it: twelve years and more of an authority. */
    static final int MAXIMUM_LENGTH = 6;

    /** Signatures checked for one certificate: a store in which all names are one cannot keep a machine busy. */
    static final int MAXIMUM_CHECKS = 256;

    private final Map<X500Name, List<Certificate>> bySubject = new HashMap<>();
    private final Set<Certificate> authorities;
    private final Map<X500Name, List<RevocationList>> lists = new HashMap<>();
    private final Map<Certificate, Boolean> selfSigned = new ConcurrentHashMap<>();

    Ways(Collection<Certificate> certificates) {
        certificates.forEach(one -> bySubject
                .computeIfAbsent(one.holder().getSubject(), name -> new ArrayList<>())
                .add(one));
        authorities = Set.copyOf(
                certificates.stream().filter(one -> one.purposes().mayIssue()).toList());
    }

    /**
     * Takes up a revocation list where an authority of its issuer's name signed it that is trusted itself. A State has one
     * list for all its keys, signed by the newest (Doc 9303 part 12 section 7.1.4), so that lists go by name from there on.
     */
    boolean admit(RevocationList list) {
        boolean signed = bySubject.getOrDefault(list.issuerName(), List.of()).stream()
                .anyMatch(one -> list.signedBy(one)
                        && search(one).stream().anyMatch(found -> found.verdict() == ChainVerdict.TRUSTED));
        if (signed) {
            lists.computeIfAbsent(list.issuerName(), name -> new ArrayList<>()).add(list);
        }
        return signed;
    }

    /** The ways of a certificate; at least one, the best ones alone. */
    List<Way> of(Certificate signer) {
        Set<CertificateUse> uses = EnumSet.noneOf(CertificateUse.class);
        Stream.of(CertificateUse.values()).filter(use -> use.suits(signer)).forEach(uses::add);
        return search(signer).stream().map(found -> way(found, uses)).toList();
    }

    private Way way(Found found, Set<CertificateUse> uses) {
        Certificate signer = found.path().getFirst();
        Set<CertificateUse> allowed = uses.stream()
                // Who signed itself is trusted by choice, not by its signature.
                .filter(use -> found.path().subList(0, found.path().size() - 1).stream()
                        .allMatch(one -> one.signedHash().filter(use::allows).isPresent()))
                .collect(Collectors.toUnmodifiableSet());
        List<RevocationList> told = found.verdict() == ChainVerdict.TRUSTED ? listsOf(signer) : List.of();
        return new Way(
                found.verdict(),
                found.path(),
                allowed,
                told.stream().filter(RevocationList::whole).toList(),
                revoked(signer),
                found.path().stream().skip(1).anyMatch(this::revoked));
    }

    private boolean revoked(Certificate one) {
        return listsOf(one).stream().anyMatch(list -> list.names(one.serial()));
    }

    private List<RevocationList> listsOf(Certificate one) {
        return lists.getOrDefault(one.holder().getIssuer(), List.of());
    }

    private record Found(ChainVerdict verdict, List<Certificate> path) {}

    private List<Found> search(Certificate signer) {
        if (!signer.keyUsable()) {
            return List.of(new Found(ChainVerdict.KEY_UNUSABLE, List.of(signer)));
        }
        List<Found> all = new ArrayList<>();
        extend(List.of(signer), all, new int[] {MAXIMUM_CHECKS});
        List<Found> whole = all.stream()
                .filter(found -> found.verdict() == ChainVerdict.TRUSTED)
                .toList();
        return whole.isEmpty() ? List.of(all.stream().min(CLOSEST).orElseThrow()) : whole;
    }

    /** Of ways that lead nowhere, the longest tells most; of those, the one that was stopped last. */
    private static final Comparator<Found> CLOSEST = Comparator.<Found>comparingInt(
                    found -> -found.path().size())
            .thenComparing(found -> switch (found.verdict()) {
                case ISSUER_NOT_AUTHORITY -> 0;
                case SIGNATURE_WRONG -> 1;
                case KEY_UNUSABLE -> 2;
                case TRUSTED,
                        UNKNOWN_ISSUER,
                        SIGNER_EXPIRED,
                        SIGNER_NOT_YET_VALID,
                        AUTHORITY_NOT_VALID,
                        REVOKED,
                        WRONG_USE -> 3;
            });

    private void extend(List<Certificate> path, List<Found> all, int[] checksLeft) {
        Certificate last = path.getLast();
        if (authorities.contains(last) && selfSigned(last)) {
            all.add(new Found(ChainVerdict.TRUSTED, path));
            return;
        }
        all.add(new Found(ChainVerdict.UNKNOWN_ISSUER, path));
        if (path.size() == MAXIMUM_LENGTH) {
            return;
        }
        for (Certificate issuer : bySubject.getOrDefault(last.holder().getIssuer(), List.of())) {
            if (path.contains(issuer) || !last.namesAsIssuer(issuer) || checksLeft[0]-- <= 0) {
                continue;
            }
            if (!issuer.keyUsable()) {
                all.add(new Found(ChainVerdict.KEY_UNUSABLE, path));
            } else if (!last.signedWith(issuer)) {
                all.add(new Found(
                        issuer.purposes().mayIssue() ? ChainVerdict.SIGNATURE_WRONG : ChainVerdict.UNKNOWN_ISSUER,
                        path));
            } else if (!issuer.purposes().mayIssue()) {
                all.add(new Found(ChainVerdict.ISSUER_NOT_AUTHORITY, path));
            } else {
                List<Certificate> longer = new ArrayList<>(path);
                longer.add(issuer);
                extend(List.copyOf(longer), all, checksLeft);
            }
        }
    }

    private boolean selfSigned(Certificate authority) {
        return selfSigned.computeIfAbsent(authority, one -> one.namesAsIssuer(one) && one.signedWith(one));
    }
}

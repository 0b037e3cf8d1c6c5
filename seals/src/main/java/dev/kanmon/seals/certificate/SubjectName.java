package dev.kanmon.seals.certificate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** What names of certificates say. */
final class SubjectName {
    private SubjectName() {}

    /**
     * The value of an attribute, wherever it stands; a part of a name may hold several of different types. Empty also where it
     * stands more than once: which of two States a certificate is of is not to be guessed.
     */
    static Optional<String> value(X500Name name, ASN1ObjectIdentifier type) {
        List<String> values = Stream.of(name.getRDNs())
                .flatMap(part -> Stream.of(part.getTypesAndValues()))
                .filter(one -> one.getType().equals(type))
                .map(one -> IETFUtils.valueToString(one.getValue()))
                .toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }
}

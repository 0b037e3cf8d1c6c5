package dev.kanmon.seals.certificate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** The hashes that States sign certificates and chips with (Doc 9303 part 12 section 4.4). */
public enum HashAlgorithm {
    /** Of chips and authorities of the first years. */
    SHA1("SHA-1", OIWObjectIdentifiers.idSHA1),
    /** SHA-224 (FIPS 180-4). */
    SHA224("SHA-224", NISTObjectIdentifiers.id_sha224),
    /** SHA-256 (FIPS 180-4). */
    SHA256("SHA-256", NISTObjectIdentifiers.id_sha256),
    /** SHA-384 (FIPS 180-4). */
    SHA384("SHA-384", NISTObjectIdentifiers.id_sha384),
    /** SHA-512 (FIPS 180-4). */
    SHA512("SHA-512", NISTObjectIdentifiers.id_sha512);

    private final String label;
    private final String identifier;

    HashAlgorithm(String label, ASN1ObjectIdentifier identifier) {
        this.label = label;
        this.identifier = identifier.getId();
    }

    /** The one that an algorithm identifier names, its parameters absent or NULL (RFC 5754 section 2). */
    public static Optional<HashAlgorithm> of(AlgorithmIdentifier algorithm) {
        return withoutParameters(algorithm)
                ? Stream.of(values())
                        .filter(one ->
                                one.identifier.equals(algorithm.getAlgorithm().getId()))
                        .findFirst()
                : Optional.empty();
    }

    /** The hash of bytes. */
    public byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance(label).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Java and FIPS 180-4 write it, such as {@code SHA-256}. */
    public String label() {
        return label;
    }

    /** Bytes of a hash. */
    public int bytes() {
        return switch (this) {
            case SHA1 -> 20;
            case SHA224 -> 28;
            case SHA256 -> 32;
            case SHA384 -> 48;
            case SHA512 -> 64;
        };
    }

    /** Whether the parameters of an algorithm identifier are absent or NULL. */
    public static boolean withoutParameters(AlgorithmIdentifier algorithm) {
        return algorithm.getParameters() == null || DERNull.INSTANCE.equals(algorithm.getParameters());
    }
}

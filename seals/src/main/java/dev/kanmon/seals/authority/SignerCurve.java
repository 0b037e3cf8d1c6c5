package dev.kanmon.seals.authority;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;

/** Curves of keys that sign passes; those that VDS-NC readers and hardware modules alike know (SP 800-186 section 3.2.1). */
public enum SignerCurve {
    /** Signs with SHA-256; the smaller seal. */
    P256("1.2.840.10045.3.1.7"),
    /** Signs with SHA-384. */
    P384("1.3.132.0.34");

    private final String identifier;

    SignerCurve(String identifier) {
        this.identifier = identifier;
    }

    /** The curve of a key; empty where it is on another, or tells parameters in place of a name. */
    static Optional<SignerCurve> of(SubjectPublicKeyInfo key) {
        return Stream.of(values())
                .filter(curve -> curve.identifier().equals(key.getAlgorithm().getParameters()))
                .findFirst();
    }

    AsymmetricCipherKeyPair generate() {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        ASN1ObjectIdentifier name = identifier();
        generator.init(new ECKeyGenerationParameters(
                new ECNamedDomainParameters(name, CustomNamedCurves.getByOID(name)), new SecureRandom()));
        return generator.generateKeyPair();
    }

    private ASN1ObjectIdentifier identifier() {
        return new ASN1ObjectIdentifier(identifier);
    }
}

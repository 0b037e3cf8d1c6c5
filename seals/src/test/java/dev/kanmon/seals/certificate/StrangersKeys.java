package dev.kanmon.seals.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DSAParameter;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;

/** Certificates that nobody issued, with keys chosen to do harm to whoever reads them. */
public final class StrangersKeys {
    private static final X9ECParameters P256 = ECNamedCurveTable.getByName("P-256");
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private StrangersKeys() {}

    /** A certificate of a key; its signature is that of nobody. */
    public static Certificate certificate(SubjectPublicKeyInfo key) {
        V3TBSCertificateGenerator content = new V3TBSCertificateGenerator();
        content.setSerialNumber(new ASN1Integer(7));
        content.setIssuer(new X500Name("C=UT,CN=Nobody"));
        content.setSubject(new X500Name("C=UT,CN=Seals"));
        content.setStartDate(new Time(Date.from(CertificateWorld.FROM)));
        content.setEndDate(new Time(Date.from(CertificateWorld.UNTIL)));
        AlgorithmIdentifier algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        content.setSignature(algorithm);
        content.setSubjectPublicKeyInfo(key);
        try {
            return Certificate.read(new DERSequence(new ASN1Encodable[] {
                        content.generateTBSCertificate(), algorithm, new DERBitString(new byte[] {0x30, 0})
                    })
                    .getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On P-256 spelled out, with another order and, where it is not null, a cofactor. */
    public static SubjectPublicKeyInfo p256(BigInteger order, @Nullable BigInteger cofactor) {
        return spelledOut(
                P256.getCurve().getField().getCharacteristic(),
                P256.getCurve().getA().toBigInteger(),
                P256.getCurve().getB().toBigInteger(),
                P256.getG().getEncoded(false),
                order,
                cofactor);
    }

    /** Its order is even: modular arithmetic in BouncyCastle asks for an odd one. */
    public static SubjectPublicKeyInfo evenOrder() {
        return p256(P256.getN().add(BigInteger.ONE), BigInteger.ONE);
    }

    /** Its order has a factor, 3, and a signature with that number has no inverse. */
    public static SubjectPublicKeyInfo orderDividedBy3() {
        BigInteger order = P256.getN();
        while (!order.testBit(0) || order.mod(THREE).signum() != 0) {
            order = order.add(BigInteger.ONE);
        }
        return p256(order, BigInteger.ONE);
    }

    /** {@code r} and {@code s} are 3. */
    public static byte[] signatureOf3() {
        byte[] signature = new byte[64];
        signature[31] = 3;
        signature[63] = 3;
        return signature;
    }

    /** A curve of its own over the largest field that BouncyCastle reads, with an order of any length. */
    static SubjectPublicKeyInfo largeField(int orderBits, Random random) {
        BigInteger field = BigInteger.probablePrime(1041, random);
        BigInteger x = BigInteger.valueOf(5);
        BigInteger y = BigInteger.valueOf(7);
        BigInteger a = THREE;
        BigInteger b = y.pow(2).subtract(x.pow(3)).subtract(a.multiply(x)).mod(field);
        byte[] base = new byte[1 + 2 * 131];
        base[0] = 4;
        base[131] = x.byteValue();
        base[262] = y.byteValue();
        return spelledOut(field, a, b, base, odd(orderBits, random), null);
    }

    static SubjectPublicKeyInfo dsa(int bits, Random random) {
        DSAParameter parameters = new DSAParameter(odd(bits, random), odd(bits, random), BigInteger.TWO);
        return info(
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_dsa, parameters),
                new ASN1Integer(new BigInteger(bits - 1, random)));
    }

    static SubjectPublicKeyInfo rsa(BigInteger modulus, BigInteger exponent) {
        return info(
                new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
                new RSAPublicKey(modulus, exponent));
    }

    static BigInteger odd(int bits, Random random) {
        return new BigInteger(bits, random).setBit(bits - 1).setBit(0);
    }

    private static SubjectPublicKeyInfo spelledOut(
            BigInteger field,
            BigInteger a,
            BigInteger b,
            byte[] base,
            BigInteger order,
            @Nullable BigInteger cofactor) {
        int bytes = BigIntegers.getUnsignedByteLength(field);
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(new ASN1Integer(1));
        parts.add(new DERSequence(new ASN1Encodable[] {X9ObjectIdentifiers.prime_field, new ASN1Integer(field)}));
        parts.add(new DERSequence(new ASN1Encodable[] {
            new DEROctetString(BigIntegers.asUnsignedByteArray(bytes, a)),
            new DEROctetString(BigIntegers.asUnsignedByteArray(bytes, b))
        }));
        parts.add(new DEROctetString(base));
        parts.add(new ASN1Integer(order));
        if (cofactor != null) {
            parts.add(new ASN1Integer(cofactor));
        }
        return new SubjectPublicKeyInfo(
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, new DERSequence(parts)), base);
    }

    private static SubjectPublicKeyInfo info(AlgorithmIdentifier algorithm, ASN1Encodable key) {
        try {
            return new SubjectPublicKeyInfo(algorithm, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

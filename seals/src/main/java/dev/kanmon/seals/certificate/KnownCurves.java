package dev.kanmon.seals.certificate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.math.ec.ECAlgorithms;

/**
 * Curves over prime fields that somebody published: those of NIST, SEC 2, brainpool (RFC 5639) and a few States. Parameters
 * that a certificate spells out are compared with these and never computed with: an order that is no prime makes arithmetic
 * fail, and a long one keeps a machine busy for seconds.
 */
final class KnownCurves {
    /** The smallest that a chip ever had (secp160r1), and P-521. */
    private static final int LEAST_FIELD_BITS = 160;

    private static final int MOST_FIELD_BITS = 521;

    /** X9.62 section 6.3: version, field, curve, base point, order, and the cofactor, which may be absent. */
    private static final int LEAST_PARTS = 5;

    private static final int COFACTOR = 5;

    private final Set<ASN1ObjectIdentifier> names = new HashSet<>();
    private final Map<BigInteger, List<Curve>> byOrder = new HashMap<>();

    private record Curve(ASN1ObjectIdentifier name, X9ECParameters parameters) {}

    /** Reading the tables takes some milliseconds: when the first key on a curve is met. */
    private static final class Tables {
        private static final KnownCurves ALL = new KnownCurves();
    }

    private KnownCurves() {
        for (Enumeration<?> known = ECNamedCurveTable.getNames(); known.hasMoreElements(); ) {
            ASN1ObjectIdentifier identifier = ECNamedCurveTable.getOID((String) known.nextElement());
            X9ECParameters curve = ECNamedCurveTable.getByOID(identifier);
            int bits = curve.getCurve().getFieldSize();
            if (ECAlgorithms.isFpCurve(curve.getCurve()) && bits >= LEAST_FIELD_BITS && bits <= MOST_FIELD_BITS) {
                names.add(identifier);
                byOrder.computeIfAbsent(curve.getN(), order -> new ArrayList<>())
                        .add(new Curve(identifier, curve));
            }
        }
    }

    static boolean has(ASN1ObjectIdentifier name) {
        return Tables.ALL.names.contains(name);
    }

    /** The name of the curve whose parameters are spelled out (RFC 3279 section 2.3.5); empty where it is none of these. */
    static Optional<ASN1ObjectIdentifier> spelledOut(ASN1Sequence parameters) {
        try {
            if (parameters.size() < LEAST_PARTS || parameters.size() > COFACTOR + 1) {
                return Optional.empty();
            }
            return Tables.ALL.byOrder.getOrDefault(number(parameters, LEAST_PARTS - 1), List.of()).stream()
                    .filter(curve -> says(parameters, curve.parameters()))
                    .map(Curve::name)
                    .findFirst();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException otherForm) {
            return Optional.empty();
        }
    }

    private static boolean says(ASN1Sequence parameters, X9ECParameters curve) {
        ASN1Sequence field = ASN1Sequence.getInstance(parameters.getObjectAt(1));
        ASN1Sequence coefficients = ASN1Sequence.getInstance(parameters.getObjectAt(2));
        byte[] base = ASN1OctetString.getInstance(parameters.getObjectAt(3)).getOctets();
        return X9ObjectIdentifiers.prime_field.equals(field.getObjectAt(0))
                && number(field, 1).equals(curve.getCurve().getField().getCharacteristic())
                && octets(coefficients, 0).equals(curve.getCurve().getA().toBigInteger())
                && octets(coefficients, 1).equals(curve.getCurve().getB().toBigInteger())
                && Stream.of(true, false)
                        .anyMatch(compressed -> Arrays.equals(base, curve.getG().getEncoded(compressed)))
                && (parameters.size() <= COFACTOR
                        || number(parameters, COFACTOR).equals(curve.getH()));
    }

    private static BigInteger number(ASN1Sequence parts, int place) {
        return ASN1Integer.getInstance(parts.getObjectAt(place)).getValue();
    }

    private static BigInteger octets(ASN1Sequence parts, int place) {
        return new BigInteger(
                1, ASN1OctetString.getInstance(parts.getObjectAt(place)).getOctets());
    }
}

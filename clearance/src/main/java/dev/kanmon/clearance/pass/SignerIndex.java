package dev.kanmon.clearance.pass;

import dev.kanmon.seals.barcode.BarcodeSeal;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.TrustStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The signers of a trust store by the references with which seals name them. Immutable. */
final class SignerIndex {
    private final Map<String, List<Certificate>> byReference;

    private SignerIndex(Map<String, List<Certificate>> byReference) {
        this.byReference = byReference;
    }

    static SignerIndex of(TrustStore trust) {
        return new SignerIndex(
                trust.signers().stream().collect(Collectors.groupingBy(BarcodeSeal::certificateReference)));
    }

    /** Those with a reference; five bytes of a hash seldom name two. */
    List<Certificate> referred(String reference) {
        return byReference.getOrDefault(reference, List.of());
    }
}

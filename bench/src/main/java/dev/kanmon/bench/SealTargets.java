package dev.kanmon.bench;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.barcode.BarcodeSeal;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.CertificateUse;
import dev.kanmon.seals.certificate.RevocationList;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.chip.SecurityObject;
import dev.kanmon.seals.chip.TravelCredential;
import dev.kanmon.seals.coding.Tlv;
import dev.kanmon.seals.signature.Ecdsa;
import dev.kanmon.seals.vds.VdsSeal;
import dev.kanmon.seals.vdsnc.VdsNc;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Readers of seals and certificates. Besides not breaking, what they take must be in its one form: a reader that took a
 * second form of the same content would let a changed byte pass unnoticed.
 */
final class SealTargets {
    /** What refusing gives. */
    private static final int REFUSED = 0;

    private static final TrustStore TRUST = TrustStore.of(List.of());
    private static final Instant NOW = Instant.parse("2026-11-27T03:40:00Z");

    /** {@code r} and {@code s} are 3. */
    private static final byte[] THREES = HexFormat.of().parseHex(("0".repeat(63) + "3").repeat(2));

    private SealTargets() {}

    /** Gives a number that depends on what was read. */
    static int visibleSeal(byte[] input) {
        return unlessRefused(() -> {
            VdsSeal seal = VdsSeal.read(input);
            int signatureZone = seal.header().version() == 3
                    ? 2 + seal.signature().length
                    : new Tlv(0xFF, seal.signature()).encoded().length;
            mustBe(seal.signedBytes().length + signatureZone == input.length, "A part of the seal was passed over.");
            return seal.features().size();
        });
    }

    /** Gives a number that depends on what was read. */
    static int barcode(byte[] input) {
        return unlessRefused(() -> {
            String text = new String(input, StandardCharsets.ISO_8859_1);
            BarcodeSeal seal = BarcodeSeal.read(text);
            mustBe(seal.text().equals(text), "The seal has another text than the one it was read from.");
            for (Tlv message : seal.messages()) {
                mustBe(Tlv.decode(message.encoded()).equals(List.of(message)), "A message has a second form.");
            }
            return seal.messages().size();
        });
    }

    /** Gives a number that depends on what was read: the canonical form of what was read is read as the same. */
    static int json(byte[] input) {
        return unlessRefused(() -> {
            VdsNc seal = VdsNc.read(input);
            String text = seal.text();
            mustBe(VdsNc.read(text).text().equals(text), "The canonical form has another canonical form.");
            return seal.message().size();
        });
    }

    /** Gives a number that depends on what was read; its key is used, as it is before anybody trusts it. */
    static int certificate(byte[] input) {
        return unlessRefused(() -> {
            Certificate certificate = Certificate.read(input);
            mustBe(Arrays.equals(certificate.encoded(), input), "A part of the certificate was passed over.");
            mustBe(!Ecdsa.SHA256.verifies(certificate, input, THREES), "A signature of nobody is taken.");
            return certificate.subject().length()
                    + TRUST.chain(certificate, CertificateUse.SEAL, NOW)
                            .verdict()
                            .name()
                            .length();
        });
    }

    /** Gives a number that depends on what was read. */
    static int revocationList(byte[] input) {
        return unlessRefused(() -> RevocationList.read(input).issuer().length());
    }

    /** Gives a number that depends on what was read; nobody is trusted, so that a signature is looked at and no chain. */
    static int chip(byte[] input) {
        return unlessRefused(() -> SecurityObject.read(input).covered().size()
                + SecurityObject.check(input, Map.of(), TRUST, NOW)
                        .verdict()
                        .name()
                        .length());
    }

    /** Gives a number that depends on what was read. */
    static int credential(byte[] input) {
        return unlessRefused(() -> {
            TravelCredential credential = TravelCredential.read(input);
            return credential.dataGroups().size()
                    + credential.check(TRUST, NOW).verdict().name().length();
        });
    }

    static int unlessRefused(IntSupplier reading) {
        try {
            return 1 + reading.getAsInt();
        } catch (UnreadableSealException e) {
            return REFUSED;
        }
    }

    private static void mustBe(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}

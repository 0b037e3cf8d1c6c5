package dev.kanmon.clearance.pass;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.barcode.BarcodeSeal;
import dev.kanmon.seals.barcode.MessageType;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.CertificateUse;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.vds.VdsDocument;
import dev.kanmon.seals.vds.VdsSeal;
import dev.kanmon.seals.vdsnc.VdsNc;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A seal that was read, whatever its form; whether it is genuine is asked of {@link PassVerifier}. */
sealed interface ReadSeal {
    SealForm form();

    /** What it says it is. */
    String kind();

    /** The State it says it is of, as it names it. */
    String issuer();

    CertificateUse use();

    /** Who may have signed it: the certificate it carries, or those of the trust store that its reference names. */
    List<Certificate> signers(TrustStore trusted);

    boolean verifies(Certificate signer);

    /** Whether it is in the one form in which passes are written. */
    boolean asIssued();

    /**
     * Its content; empty where it is a seal of something else than a travel authorisation.
     *
     * @throws UnreadableSealException where it says it is one and is not
     */
    Optional<TravelAuthorization> authorization();

    /**
     * Reads a seal.
     *
     * @throws UnreadableSealException where it is none
     */
    static ReadSeal of(String text) {
        if (text.startsWith(BarcodeSeal.BEGINNING)) {
            return new Barcode(BarcodeSeal.read(text));
        }
        return !text.isEmpty() && text.charAt(0) == Binary.BEGINNING
                ? new Binary(VdsSeal.read(Binary.bytes(text)))
                : new Json(VdsNc.read(text), text);
    }

    /**
     * A VDS-NC.
     *
     * @param text as it was read
     */
    record Json(VdsNc seal, String text) implements ReadSeal {
        @Override
        public SealForm form() {
            return SealForm.VDS_NC;
        }

        @Override
        public String kind() {
            return seal.header().type();
        }

        @Override
        public String issuer() {
            return seal.header().issuer();
        }

        @Override
        public CertificateUse use() {
            return CertificateUse.SEAL;
        }

        @Override
        public List<Certificate> signers(TrustStore trusted) {
            return List.of(seal.certificate());
        }

        @Override
        public boolean verifies(Certificate signer) {
            return seal.verifies();
        }

        @Override
        public boolean asIssued() {
            return seal.text().equals(text);
        }

        @Override
        public Optional<TravelAuthorization> authorization() {
            return kind().equals(AuthorizationJson.TYPE) && seal.header().version() == AuthorizationJson.VERSION
                    ? Optional.of(AuthorizationJson.read(seal.message()))
                    : Optional.empty();
        }
    }

    /** A seal of the barcode structure. */
    record Barcode(BarcodeSeal seal) implements ReadSeal {
        @Override
        public SealForm form() {
            return SealForm.BARCODE;
        }

        @Override
        public String kind() {
            return seal.messages().stream()
                    .map(message -> MessageType.tagged(message.tag()))
                    .flatMap(Optional::stream)
                    .map(MessageType::name)
                    .collect(Collectors.joining(", "));
        }

        @Override
        public String issuer() {
            return seal.state();
        }

        @Override
        public CertificateUse use() {
            return CertificateUse.SEAL;
        }

        @Override
        public List<Certificate> signers(TrustStore trusted) {
            return seal.certificate()
                    .map(List::of)
                    .orElseGet(() -> seal.certificateReference()
                            .map(trusted::signersByReference)
                            .orElse(List.of()));
        }

        @Override
        public boolean verifies(Certificate signer) {
            return seal.verifies(signer);
        }

        /** A certificate in the seal would not be signed by it, and passes carry none. */
        @Override
        public boolean asIssued() {
            return seal.canonical() && seal.certificate().isEmpty();
        }

        @Override
        public Optional<TravelAuthorization> authorization() {
            return seal.message(MessageType.DIGITAL_TRAVEL_AUTHORIZATION).map(AuthorizationMessage::read);
        }
    }

    /** A visible digital seal of Doc 9303 part 13, whose bytes came as characters of ISO 8859-1. It is never a pass. */
    record Binary(VdsSeal seal) implements ReadSeal {
        static final char BEGINNING = 0xDC;

        private static final int SIGNER_STATE_LENGTH = 2;
        private static final int HEXADECIMAL = 16;

        static byte[] bytes(String text) {
            if (text.chars().anyMatch(character -> character > 0xff)) {
                throw new UnreadableSealException("The seal is bytes, and these are other characters.");
            }
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public SealForm form() {
            return SealForm.VDS;
        }

        @Override
        public String kind() {
            return switch (seal.document()) {
                case VdsDocument.Visa _ -> MessageType.VISA.name();
                case VdsDocument.EmergencyTravelDocument _ -> MessageType.EMERGENCY_TRAVEL_DOCUMENT.name();
                case VdsDocument.Other _ ->
                    String.format(
                            Locale.ROOT,
                            "%02X%02X",
                            seal.header().featureReference(),
                            seal.header().type());
            };
        }

        @Override
        public String issuer() {
            return seal.header().state();
        }

        @Override
        public CertificateUse use() {
            return CertificateUse.CLASSIC_SEAL;
        }

        @Override
        public List<Certificate> signers(TrustStore trusted) {
            String signer = seal.header().signer();
            return trusted.signersByName(
                    signer.substring(0, SIGNER_STATE_LENGTH),
                    signer.substring(SIGNER_STATE_LENGTH),
                    new BigInteger(seal.header().certificateReference(), HEXADECIMAL));
        }

        @Override
        public boolean verifies(Certificate signer) {
            return seal.verifies(signer);
        }

        @Override
        public boolean asIssued() {
            return false;
        }

        @Override
        public Optional<TravelAuthorization> authorization() {
            return Optional.empty();
        }
    }
}

package dev.kanmon.clearance.pass;

import dev.kanmon.seals.barcode.BarcodeSeal;
import dev.kanmon.seals.barcode.MessageType;
import dev.kanmon.seals.coding.Tlv;
import dev.kanmon.seals.signature.SealSigner;
import dev.kanmon.seals.vdsnc.VdsNc;
import java.time.LocalDate;
import java.util.List;

/** Writes passes. */
public final class PassSeals {
    private PassSeals() {}

    /**
     * A pass as VDS-NC, in the form of RFC 8785. The same content under the same software key gives the same text.
     *
     * @param content under its own number
     * @param state that issues, alpha-3
     * @param signer of that State
     */
    public static String vdsNc(TravelAuthorization content, String state, SealSigner signer) {
        return VdsNc.sign(
                        new VdsNc.Header(AuthorizationJson.TYPE, AuthorizationJson.VERSION, state),
                        AuthorizationJson.write(content),
                        signer)
                .text();
    }

    /**
     * A pass in the barcode structure, without the signer's certificate: gates have it. The same content on the same day
     * under the same software key gives the same text.
     *
     * @param content under its own number
     * @param state that issues, alpha-3
     * @param signer of that State
     * @param signed the day of signing
     */
    public static String barcode(TravelAuthorization content, String state, SealSigner signer, LocalDate signed) {
        Tlv message = new Tlv(MessageType.DIGITAL_TRAVEL_AUTHORIZATION.tag(), AuthorizationMessage.write(content));
        return BarcodeSeal.sign(state, signed, List.of(message), signer, false).text();
    }
}

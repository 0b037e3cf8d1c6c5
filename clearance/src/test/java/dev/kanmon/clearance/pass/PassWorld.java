package dev.kanmon.clearance.pass;

import dev.kanmon.clearance.port.Ports;
import dev.kanmon.seals.authority.SignerCurve;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.seals.certificate.RevocationList;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.signature.SealSigner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keys, a pass and status lists to verify. */
final class PassWorld {
    static final Instant ISSUED = Instant.parse("2026-11-26T10:00:00Z");

    /** The morning of the voyage; the pass holds from 2026-11-27 to 2026-11-28. */
    static final Instant ARRIVAL = Instant.parse("2026-11-27T03:40:00Z");

    static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    static final PassNumber NUMBER = PassNumber.of("JP", DAY, 42);
    static final String TEXT = "KE703 20261127 ICN NRT KOR 1A2B3C4D5E6F";

    final SignerKeys keys;
    final SealSigner signer;
    final TrustStore trust;

    private PassWorld(SignerKeys keys) {
        this.keys = keys;
        this.signer = keys.signerAt(ISSUED);
        this.trust = trust(keys);
    }

    static PassWorld of(Path folder, String state) throws IOException {
        return new PassWorld(SignerKeys.create(folder, null, state, "Kanmon test", SignerCurve.P256, ISSUED));
    }

    static TrustStore trust(SignerKeys keys) {
        return TrustStore.of(keys.certificates(ISSUED), List.of(RevocationList.read(keys.revocationList())));
    }

    static TravelAuthorization content(PassNumber number, String text) {
        return new TravelAuthorization(
                number.text(),
                "KIM  MIN JUN",
                LocalDate.of(1988, 3, 5),
                "M",
                "KOR",
                "M12345678",
                "ICN",
                DAY,
                DAY.plusDays(1),
                "000090",
                "1",
                "PRE CONFIRMED",
                text);
    }

    static TravelAuthorization content() {
        return content(NUMBER, TEXT);
    }

    String pass(SealForm form) {
        return pass(form, content());
    }

    String pass(SealForm form, TravelAuthorization content) {
        return switch (form) {
            case VDS_NC -> PassSeals.vdsNc(content, "JPN", signer);
            case BARCODE -> PassSeals.barcode(content, "JPN", signer, DAY.minusDays(1));
            case VDS -> throw new IllegalArgumentException("No pass is issued in this form.");
        };
    }

    /** A list on which a hundred passes were given out and these do not stand. */
    static StatusList list(long number, Instant issued, int... withdrawn) {
        BitSet standing = new BitSet();
        standing.set(0, 100);
        for (int place : withdrawn) {
            standing.clear(place);
        }
        return new StatusList(
                "JPN",
                number,
                issued,
                issued.plus(Duration.ofHours(4)),
                new TreeMap<>(Map.of(NUMBER.list(), new StatusList.Standing(100, standing))));
    }

    PassVerifier verifier(StatusList... lists) {
        return new PassVerifier(trust, Ports.shipped(), List.of(lists));
    }
}

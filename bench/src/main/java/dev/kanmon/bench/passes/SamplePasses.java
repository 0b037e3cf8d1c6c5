package dev.kanmon.bench.passes;

import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.PassSeals;
import dev.kanmon.clearance.pass.PassVerifier;
import dev.kanmon.clearance.pass.StatusList;
import dev.kanmon.clearance.pass.TravelAuthorization;
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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** As many different passes as there are travellers on a few flights, and what a gate verifies them with. */
final class SamplePasses {
    static final int PASSES = 1_000;

    static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Instant ISSUED = Instant.parse("2026-11-26T10:00:00Z");

    /** When the passes are shown. */
    static final Instant SHOWN = Instant.parse("2026-11-27T03:40:00Z");

    final SealSigner signer;
    final List<TravelAuthorization> contents;
    final List<String> vdsNc;
    final List<String> barcodes;
    final String statusList;
    final TrustStore trust;
    final PassVerifier verifier;

    /**
     * Makes them.
     *
     * @param folder empty, for keys
     */
    SamplePasses(Path folder) throws IOException {
        SignerKeys keys = SignerKeys.create(folder, null, "JP", "Kanmon bench", SignerCurve.P256, ISSUED);
        signer = keys.signerAt(ISSUED);
        trust = TrustStore.of(keys.certificates(ISSUED), List.of(RevocationList.read(keys.revocationList())));
        contents = IntStream.range(0, PASSES).mapToObj(SamplePasses::content).toList();
        vdsNc = contents.stream()
                .map(content -> PassSeals.vdsNc(content, "JPN", signer))
                .toList();
        barcodes = contents.stream()
                .map(content -> PassSeals.barcode(content, "JPN", signer, DAY.minusDays(1)))
                .toList();
        BitSet standing = new BitSet();
        standing.set(0, PASSES);
        StatusList list = new StatusList(
                "JPN",
                1,
                SHOWN.minus(Duration.ofHours(1)),
                SHOWN.plus(Duration.ofHours(3)),
                new TreeMap<>(Map.of(PassNumber.list("JP", DAY), new StatusList.Standing(PASSES, standing))));
        statusList = list.sign(signer);
        verifier = new PassVerifier(trust, Ports.shipped(), List.of(list));
    }

    private static TravelAuthorization content(int place) {
        return new TravelAuthorization(
                PassNumber.of("JP", DAY, place).text(),
                "KIM  MIN JUN",
                LocalDate.of(1988, 3, 5).plusDays(place),
                place % 2 == 0 ? "M" : "F",
                "KOR",
                String.format(Locale.ROOT, "M%08d", place),
                "ICN",
                DAY,
                DAY.plusDays(1),
                "000090",
                "1",
                "PRE CONFIRMED",
                "KE703 20261127 ICN NRT KOR 1A2B3C4D5E6F");
    }
}

package dev.kanmon.clearance.passcard;

import dev.kanmon.clearance.pass.Pass;
import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.TravelAuthorization;
import java.time.LocalDate;

/** A pass to draw; what stands for its seals is of their form and length, and signed by nobody. */
final class TestPass {
    static final String BARCODE = "RDB1B" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".repeat(9);
    static final String VDS_NC =
            "{\"data\":{\"hdr\":{\"t\":\"icao.dta\"}},\"sig\":{\"cer\":\"" + "MIICx-_9".repeat(140) + "\"}}";

    private TestPass() {}

    static PassCard card() {
        return new PassCard(Pass.of(named("KIM  MIN JUN")), VDS_NC, BARCODE);
    }

    static TravelAuthorization named(String name) {
        LocalDate day = LocalDate.of(2026, 11, 27);
        return new TravelAuthorization(
                PassNumber.of("JP", day, 42).text(),
                name,
                LocalDate.of(1988, 3, 5),
                "M",
                "KOR",
                "M12345678",
                "ICN",
                day,
                day.plusDays(1),
                "000090",
                "1",
                "PRE CONFIRMED",
                "KE703 20261127 ICN NRT KOR 1A2B3C4D5E6F");
    }
}

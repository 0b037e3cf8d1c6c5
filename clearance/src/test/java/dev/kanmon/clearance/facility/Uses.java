package dev.kanmon.clearance.facility;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facilities and uses written for a test. */
final class Uses {
    static final Leg TO_KOREA = new Leg("JPN", "KOR");
    static final Leg TO_JAPAN = new Leg("KOR", "JPN");
    static final LocalDate NOW = LocalDate.of(2026, 11, 26);
    static final SourceCatalogue SOURCES = SourceCatalogue.read("sources.yaml", """
            sources:
              - {id: test, kind: authority, publisher: Test, title: written for a test}
            """.getBytes(StandardCharsets.UTF_8));

    private Uses() {}

    /**
     * Provisions of Japan for Korea.
     *
     * @param provisions each a mapping in braces, without domain, legs and confidence
     */
    static Agreements agreed(String... provisions) {
        StringBuilder yaml = new StringBuilder("""
                id: a
                title: test
                kind: notice
                parties:
                  - {id: JPN, kind: state, name: Japan}
                  - {id: KOR, kind: state, name: Republic of Korea}
                sources: [test]
                recorded: 2026-11-26
                provisions:
                """);
        for (String provision : provisions) {
            yaml.append("  - {domain: finance, grantor: JPN, beneficiary: KOR, confidence: high, ")
                    .append(provision)
                    .append("}\n");
        }
        return Agreements.of(
                List.of(Instrument.read("a.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8), SOURCES)));
    }

    static KnownAgreements known(String... provisions) {
        return agreed(provisions).asKnown(NOW);
    }

    static FacilityUse use(String id, String facility, String day, String amount) {
        return act(FacilityUse.Act.USED, id, facility, day, amount, "KOR", "USD", null, false);
    }

    static FacilityUse back(String id, String facility, String day, String amount) {
        return act(FacilityUse.Act.GIVEN_BACK, id, facility, day, amount, "KOR", "USD", null, false);
    }

    static FacilityUse paidIn(String id, String facility, String day, String amount, String by) {
        return act(FacilityUse.Act.PAID_IN, id, facility, day, amount, by, "USD", null, false);
    }

    static FacilityUse reported(String id, String facility, String day, String amount) {
        return act(FacilityUse.Act.USED, id, facility, day, amount, "KOR", "USD", null, true);
    }

    static FacilityUse act(
            FacilityUse.Act act,
            String id,
            String facility,
            String day,
            String amount,
            String by,
            String unit,
            FacilityUse.@Nullable Price price,
            boolean reported) {
        LocalDate date = LocalDate.parse(day);
        return new FacilityUse(
                id,
                facility,
                TO_KOREA,
                act,
                new BigDecimal(amount),
                unit,
                date,
                by,
                price,
                reported,
                null,
                List.of(),
                date);
    }
}

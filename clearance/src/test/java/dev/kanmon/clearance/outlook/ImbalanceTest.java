package dev.kanmon.clearance.outlook;

import static dev.kanmon.clearance.outlook.Written.known;
import static dev.kanmon.clearance.outlook.Written.provision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImbalanceTest {
    private static final LocalDate ON = LocalDate.of(2030, 6, 1);

    @Test
    void whatIsGrantedToEverybodyIsGrantedToTheOtherSide() {
        assertThat(between(provision("a", "KOR", "*", "visa_free_days", "90", ", from: 2025-01-01")))
                .singleElement()
                .satisfies(imbalance -> {
                    assertThat(imbalance.lean()).isEqualTo(Lean.FIRST);
                    assertThat(imbalance.since()).isEqualTo("2025-01-01");
                });
        assertThat(between(
                        provision("a", "KOR", "*", "visa_free_days", "90", ""),
                        provision("b", "JPN", "KOR", "visa_free_days", "90", "")))
                .isEmpty();
    }

    @Test
    void itCountsFromTheDayItBeganToLeanThisWay() {
        assertThat(between(
                        provision("a", "JPN", "KOR", "visa_free_days", "30", ", from: 2020-01-01, to: 2024-12-31"),
                        provision("b", "JPN", "KOR", "visa_free_days", "90", ", from: 2025-01-01"),
                        provision("c", "KOR", "JPN", "visa_free_days", "60", ", from: 2021-01-01")))
                .singleElement()
                .satisfies(imbalance -> {
                    assertThat(imbalance.lean()).isEqualTo(Lean.SECOND);
                    assertThat(imbalance.since()).isEqualTo("2025-01-01");
                });
    }

    @Test
    void moreOfTheSameDoesNotBeginItAnew() {
        assertThat(between(
                        provision("a", "visa_free_days", "30", ", from: 2020-01-01, to: 2024-12-31"),
                        provision("b", "visa_free_days", "90", ", from: 2025-01-01")))
                .singleElement()
                .satisfies(imbalance -> assertThat(imbalance.since()).isEqualTo("2020-01-01"));
    }

    @Test
    void aDayWithoutBeginsItAnew() {
        assertThat(between(
                        provision("a", "visa_free_days", "90", ", from: 2020-01-01, to: 2024-12-31"),
                        provision("b", "visa_free_days", "90", ", from: 2025-01-02")))
                .singleElement()
                .satisfies(imbalance -> assertThat(imbalance.since()).isEqualTo("2025-01-02"));
    }

    @Test
    void whatHasNoKnownBeginningHasNoDaySince() {
        assertThat(between(provision("a", "visa_free_days", "90", "")))
                .singleElement()
                .satisfies(imbalance -> assertThat(imbalance.since()).isNull());
    }

    @Test
    void whatIsSetAsideIsNotGiven() {
        String both = ", from: 2025-01-01";
        assertThat(between(
                        provision("a", "KOR", "JPN", "visa_free_days", "90", both),
                        provision("b", "JPN", "KOR", "visa_free_days", "90", both),
                        provision("s", "KOR", "JPN", "suspension", "of a", ", from: 2028-03-09")))
                .filteredOn(imbalance -> imbalance.kind().equals("visa_free_days"))
                .singleElement()
                .satisfies(imbalance -> {
                    assertThat(imbalance.lean()).isEqualTo(Lean.SECOND);
                    assertThat(imbalance.since()).isEqualTo("2028-03-09");
                });
    }

    @Test
    void amountsInTwoCurrenciesAreNotComparedAndLinesAreNotSummed() {
        assertThat(between(line("a", "KOR", "JPN", "9", "USD"), line("b", "JPN", "KOR", "5", "JPY")))
                .singleElement()
                .satisfies(imbalance -> assertThat(imbalance.lean()).isEqualTo(Lean.UNLIKE));
        assertThat(between(line("a", "KOR", "JPN", "10", "USD"), line("b", "JPN", "KOR", "5", "USD")))
                .singleElement()
                .satisfies(imbalance -> assertThat(imbalance.lean()).isEqualTo(Lean.FIRST));
        assertThat(between(
                        line("a", "KOR", "JPN", "6", "USD"),
                        line("b", "KOR", "JPN", "6", "USD"),
                        line("c", "JPN", "KOR", "10", "USD")))
                .singleElement()
                .satisfies(imbalance -> assertThat(imbalance.lean()).isEqualTo(Lean.UNLIKE));
        assertThat(between(line("a", "KOR", "JPN", "10.00", "USD"), line("b", "JPN", "KOR", "10", "USD")))
                .isEmpty();
    }

    /** Korea asks by law and waives to the end of 2026; of Japan there is only a bill. */
    @Test
    void kEtaIsAskedByLawAndWaivedAndJestaIsOnlyProposed() {
        LocalDate today = LocalDate.of(2026, 11, 26);
        List<Imbalance> imbalances = Imbalance.between(Agreements.shipped().asKnown(today), "KOR", "JPN", today);
        assertThat(imbalances)
                .filteredOn(imbalance -> imbalance.kind().equals("travel_authorisation_needed"))
                .singleElement()
                .satisfies(imbalance -> {
                    assertThat(imbalance.first()).extracting(Provision::id).containsExactly("entry-jp-in-kr-eta");
                    assertThat(imbalance.second()).isEmpty();
                    assertThat(imbalance.proposed()).extracting(Provision::id).contains("entry-kr-in-jp-jesta");
                });
        assertThat(imbalances)
                .filteredOn(imbalance -> imbalance.kind().equals("travel_authorisation_not_needed"))
                .singleElement()
                .satisfies(imbalance ->
                        assertThat(imbalance.first().getFirst().to()).isEqualTo("2026-12-31"));
    }

    private static String line(String id, String grantor, String beneficiary, String amount, String unit) {
        return provision(
                id,
                grantor,
                beneficiary,
                "swap_line",
                id,
                ", ceiling: {amount: " + amount + ", unit: " + unit + ", period: standing}");
    }

    private static List<Imbalance> between(String... provisions) {
        KnownAgreements known = known(provisions);
        return Imbalance.between(known, "KOR", "JPN", ON);
    }
}

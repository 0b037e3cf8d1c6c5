package dev.kanmon.clearance.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.FacilityKind;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Terms;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the release knows: visas as the Ministry of Foreign Affairs of Japan counts them, ceilings as announced. */
class ShippedUsesTest {
    private static final Agreements AGREEMENTS = Agreements.shipped();
    private static final List<FacilityUse> SHIPPED = FacilityUses.shipped();
    private static final FacilityBook BOOK = FacilityBook.replay(AGREEMENTS.asKnown(Uses.NOW), SHIPPED);

    @ParameterizedTest
    @CsvSource({
        "2000, exchange-whv-1, 1000,  973, 145",
        "2001, exchange-whv-1, 1000,  992, 262",
        "2002, exchange-whv-2, 1800, 1776, 344",
        "2003, exchange-whv-2, 1800, 1789, 363",
        "2004, exchange-whv-2, 1800, 1800, 387",
        "2005, exchange-whv-2, 1800, 1801, 460",
        "2006, exchange-whv-3, 3600, 3600, 398",
        "2007, exchange-whv-3, 3600, 3600, 390"
    })
    void workingHolidayVisasOfEachYear(int year, String facility, int ceiling, int toKoreans, int toJapanese) {
        LocalDate end = LocalDate.of(year, 12, 31);
        Position koreans = BOOK.position(facility, Uses.TO_KOREA, end).orElseThrow();
        assertThat(koreans.inUse()).isEqualByComparingTo(Integer.toString(toKoreans));
        assertThat(koreans.available()).isEqualByComparingTo(Integer.toString(Math.max(0, ceiling - toKoreans)));
        assertThat(koreans.isOverCeiling()).isEqualTo(year == 2005);
        assertThat(BOOK.position(facility, Uses.TO_JAPAN, end).orElseThrow().inUse())
                .isEqualByComparingTo(Integer.toString(toJapanese));
    }

    /** The year 2005 had one visa more than agreed: it happened, so it stands, and is marked. */
    @Test
    void oneFactWentBeyondItsCeiling() {
        assertThat(BOOK.refused()).isEmpty();
        assertThat(BOOK.booked()).hasSize(16);
        assertThat(BOOK.booked().stream().filter(BookedUse::isBeyondCeiling))
                .singleElement()
                .satisfies(booked -> {
                    assertThat(booked.use().id()).isEqualTo("working-holiday-visas-2005-koreans");
                    assertThat(booked.beyond()).isEqualByComparingTo("1");
                });
    }

    @Test
    void whoeverEntersIsHeldToTheCeilingWhateverTheySay() {
        FacilityUse fact = SHIPPED.stream()
                .filter(use -> use.id().equals("working-holiday-visas-2005-koreans"))
                .findFirst()
                .orElseThrow();
        FacilityBook before = FacilityBook.replay(
                AGREEMENTS.asKnown(Uses.NOW),
                SHIPPED.stream().filter(use -> !use.equals(fact)).toList());
        assertThat(before.enter(fact)).isEqualTo(new Entry.Refused(new Refusal.Overdraft(new BigDecimal(1800))));
    }

    /** Issue 5 asks: on 2011-12-01, 10 to Korea and 5 to Japan; 30 in place of its base 3; 30. */
    @ParameterizedTest
    @CsvSource({
        "swap-cmi-2,     JPN, KOR, 2011-12-01, 10000000000, swap-cmi-2",
        "swap-cmi-2,     KOR, JPN, 2011-12-01,  5000000000, swap-cmi-2",
        "swap-boj-bok-1, JPN, KOR, 2011-12-01, 30000000000, swap-boj-bok-1b",
        "swap-boj-bok-1, KOR, JPN, 2011-12-01, 30000000000, swap-boj-bok-1b",
        "swap-mof-extra, JPN, KOR, 2011-12-01, 30000000000, swap-mof-extra",
        "swap-boj-bok-1, JPN, KOR, 2008-12-11,  3000000000, swap-boj-bok-1",
        "swap-boj-bok-1, JPN, KOR, 2008-12-12, 20000000000, swap-boj-bok-1a",
        "swap-boj-bok-1, JPN, KOR, 2010-04-30, 20000000000, swap-boj-bok-1a",
        "swap-boj-bok-1, JPN, KOR, 2010-05-01,  3000000000, swap-boj-bok-1",
        "swap-boj-bok-1, JPN, KOR, 2012-11-01,  3000000000, swap-boj-bok-1",
        "swap-2023,      KOR, JPN, 2026-11-30, 10000000000, swap-2023"
    })
    void swapCeilings(String line, String grantor, String beneficiary, LocalDate day, String amount, String by) {
        Position position =
                BOOK.position(line, new Leg(grantor, beneficiary), day).orElseThrow();
        assertThat(position.available()).isEqualByComparingTo(amount);
        assertThat(position.ceilingBy()).isNotNull().extracting(Provision::id).isEqualTo(by);
    }

    @Test
    void eachLineStandsByItself() {
        assertThat(BOOK.positions(LocalDate.of(2011, 12, 1)))
                .filteredOn(position -> position.facility().id().startsWith("swap-"))
                .extracting(position -> position.facility().id()
                        + " " + position.facility().leg().beneficiary()
                        + " " + position.available().toPlainString())
                .containsExactlyInAnyOrder(
                        "swap-boj-bok-1 KOR 30000000000",
                        "swap-boj-bok-1 JPN 30000000000",
                        "swap-cmi-2 KOR 10000000000",
                        "swap-cmi-2 JPN 5000000000",
                        "swap-mof-extra KOR 30000000000",
                        "swap-mof-extra JPN 30000000000");
    }

    @Test
    void noDrawOnASwapLineIsKnown() {
        assertThat(AGREEMENTS.histories().stream()
                        .filter(history -> history.latest().terms() instanceof Terms.Facility terms
                                && terms.facility() == FacilityKind.SWAP_LINE)
                        .flatMap(history -> BOOK.booked(history.id(), history.leg()).stream()))
                .isEmpty();
    }

    @Test
    void aUseIsNotKnownBeforeItsDay() {
        FacilityBook earlier = FacilityBook.replay(AGREEMENTS.asKnown(LocalDate.of(2004, 12, 30)), SHIPPED);
        assertThat(earlier.booked()).hasSize(8);
        assertThat(earlier.booked().stream().filter(BookedUse::isBeyondCeiling)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount: 0",
                "amount: -1",
                "act: sold",
                "day: 2006-02-30",
                "published: 2005-12-30",
                "sources: []",
                "sources: [nobody]",
                "grantor: Japan",
                "price: {amount: 1}",
                "price: {amount: 0, currency: USD}",
                "colour: red"
            })
    void refusesWhatIsNoUse(String instead) {
        String field = instead.substring(0, instead.indexOf(':'));
        String good = """
                id: x
                facility: exchange-whv-2
                grantor: JPN
                beneficiary: KOR
                act: used
                amount: 1
                unit: persons
                day: 2005-12-31
                by: KOR
                sources: [test]
                """;
        assertThat(read(good)).hasSize(1);
        String bad = good.lines()
                        .filter(line -> !line.startsWith(field + ":"))
                        .map(line -> line + '\n')
                        .reduce("", String::concat)
                + instead
                + '\n';
        assertThatThrownBy(() -> read(bad))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("u.yaml: uses[0].")
                .hasMessageContaining(field);
    }

    private static List<FacilityUse> read(String fields) {
        String yaml = "uses:\n  -\n" + fields.indent(4);
        return FacilityUses.read("u.yaml", yaml.getBytes(StandardCharsets.UTF_8), Uses.SOURCES);
    }
}

package dev.kanmon.clearance.facility;

import static dev.kanmon.clearance.facility.Uses.TO_JAPAN;
import static dev.kanmon.clearance.facility.Uses.TO_KOREA;
import static dev.kanmon.clearance.facility.Uses.act;
import static dev.kanmon.clearance.facility.Uses.back;
import static dev.kanmon.clearance.facility.Uses.known;
import static dev.kanmon.clearance.facility.Uses.paidIn;
import static dev.kanmon.clearance.facility.Uses.reported;
import static dev.kanmon.clearance.facility.Uses.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.FacilityKind;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.clearance.agreement.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FacilityBookTest {
    private static final String SWAP = "id: swap, kind: swap_line, value: swap, from: 2020-01-01, to: 2021-12-31,"
            + " ceiling: {amount: 20, unit: USD, period: standing}";
    private static final String RAISED = "id: raised, kind: swap_line_ceiling, value: raised, facility: swap,"
            + " from: 2020-03-01, to: 2020-04-30, ceiling: {amount: 60, unit: USD, period: standing}";
    private static final String SUSPENSION =
            "id: stop, kind: suspension, value: of swap, from: 2020-09-01, to: 2020-09-30";
    private static final String QUOTA = "id: quota, kind: working_holiday_quota, value: quota, from: 2020-01-01,"
            + " ceiling: {amount: 10, unit: USD, period: calendar_year}";
    private static final String FUND = "id: fund, kind: fund, value: fund, from: 2020-01-01, to: 2029-12-31,"
            + " ceiling: {amount: 100, unit: USD, period: fiscal_year}";
    private static final KnownAgreements KNOWN = known(SWAP, RAISED, SUSPENSION, QUOTA, FUND);

    @Test
    void drawnRepaidAvailable() {
        FacilityBook book = book(
                use("1", "swap", "2020-01-01", "12"),
                back("2", "swap", "2020-01-02", "5"),
                use("3", "swap", "2020-01-02", "13"));
        assertThat(book.refused()).isEmpty();
        assertPosition(book, "swap", "2019-12-31", "0", "0");
        assertPosition(book, "swap", "2020-01-01", "12", "8");
        assertPosition(book, "swap", "2020-01-02", "20", "0");
        Position position = position(book, "swap", "2020-01-02");
        assertThat(position.used()).isEqualByComparingTo("25");
        assertThat(position.givenBack()).isEqualByComparingTo("5");
    }

    @Test
    void onOneDayTheOrderIsAsGiven() {
        FacilityBook book = book(use("1", "swap", "2020-01-01", "20"));
        assertThat(entered(book, use("2", "swap", "2020-01-02", "1"), back("3", "swap", "2020-01-02", "1"))
                        .refused())
                .extracting(refused -> refused.use().id())
                .containsExactly("2");
        assertThat(entered(book, back("3", "swap", "2020-01-02", "1"), use("2", "swap", "2020-01-02", "1"))
                        .refused())
                .isEmpty();
    }

    /** A raised ceiling ends: what was drawn under it is over the ceiling, until enough is repaid. */
    @Test
    void nothingIsDrawnWhileOverTheCeiling() {
        FacilityBook book = book(use("1", "swap", "2020-03-01", "50"), use("2", "swap", "2020-04-30", "10"));
        assertThat(position(book, "swap", "2020-04-30").isOverCeiling()).isFalse();
        assertPosition(book, "swap", "2020-04-30", "60", "0");
        assertThat(position(book, "swap", "2020-05-01").isOverCeiling()).isTrue();
        assertPosition(book, "swap", "2020-05-01", "60", "0");
        assertRefused(book, use("3", "swap", "2020-05-01", "0.01"), new Refusal.Overdraft(BigDecimal.ZERO));
        FacilityBook repaid =
                entered(book, back("4", "swap", "2020-05-02", "40.5"), use("5", "swap", "2020-05-03", "0.5"));
        assertThat(repaid.refused()).isEmpty();
        assertPosition(repaid, "swap", "2020-05-03", "20.0", "0");
        assertThat(position(repaid, "swap", "2020-05-03").isOverCeiling()).isFalse();
    }

    @Test
    void saysWhyAUseCannotBe() {
        FacilityBook book = book(use("1", "swap", "2020-02-01", "15"));
        LocalDate before = LocalDate.of(2019, 12, 31);
        LocalDate after = LocalDate.of(2022, 1, 1);
        LocalDate stopped = LocalDate.of(2020, 9, 30);
        assertRefused(book, use("2", "swap", "2020-02-01", "5.01"), new Refusal.Overdraft(new BigDecimal(5)));
        assertRefused(book, use("1", "swap", "2020-02-01", "1"), new Refusal.DuplicateId("1"));
        assertRefused(book, use("2", "swap", "2019-12-31", "1"), new Refusal.OutsideLife(State.SIGNED, before));
        assertRefused(book, use("2", "swap", "2022-01-01", "1"), new Refusal.OutsideLife(State.EXPIRED, after));
        assertRefused(book, use("2", "swap", "2020-09-30", "1"), new Refusal.Suspended(List.of("stop"), stopped));
        assertRefused(book, use("2", "nothing", "2020-02-01", "1"), new Refusal.UnknownFacility("nothing", TO_KOREA));
        assertRefused(book, use("2", "raised", "2020-03-01", "1"), new Refusal.UnknownFacility("raised", TO_KOREA));
        assertRefused(
                book,
                act(FacilityUse.Act.USED, "2", "swap", "2020-02-02", "1", "KOR", "JPY", null, false),
                new Refusal.OtherUnit("USD"));
        assertRefused(book, back("2", "swap", "2020-02-02", "15.1"), new Refusal.MoreThanInUse(new BigDecimal(15)));
        assertRefused(book, back("2", "swap", "2020-01-31", "1"), new Refusal.MoreThanInUse(BigDecimal.ZERO));
        assertRefused(
                book, paidIn("2", "swap", "2020-02-02", "1", "JPN"), new Refusal.NotPaidInto(FacilityKind.SWAP_LINE));
        assertRefused(
                book,
                act(
                        FacilityUse.Act.USED,
                        "2",
                        "swap",
                        "2020-02-02",
                        "1",
                        "KOR",
                        "USD",
                        new FacilityUse.Price(BigDecimal.ONE, "USD"),
                        false),
                new Refusal.PriceOutOfPlace());
        assertRefused(book, use("2", "swap", "2026-11-27", "1"), new Refusal.NotYetKnown(Uses.NOW));
        assertThat(book.booked()).hasSize(1);
    }

    @Test
    void whatIsRefusedInAReplayIsShown() {
        FacilityBook book = book(use("1", "swap", "2020-01-01", "21"), use("1", "swap", "2020-01-01", "20"));
        assertThat(book.refused())
                .containsExactly(new RefusedUse(
                        use("1", "swap", "2020-01-01", "21"), new Refusal.Overdraft(new BigDecimal(20))));
        assertPosition(book, "swap", "2020-01-01", "20", "0");
    }

    /** What comes late counts from its day, and may not pull away what others were given since. */
    @Test
    void lateUseLeavesLaterOnesWhole() {
        FacilityBook book = book(
                use("1", "swap", "2020-01-10", "15"),
                back("2", "swap", "2020-01-20", "15"),
                use("3", "swap", "2020-01-30", "18"));
        assertRefused(book, use("late", "swap", "2020-01-05", "6"), new Refusal.WouldUndo("1"));
        assertRefused(book, use("late", "swap", "2020-01-05", "3"), new Refusal.WouldUndo("3"));
        assertRefused(book, back("late", "swap", "2020-01-15", "1"), new Refusal.WouldUndo("2"));
        FacilityBook after = entered(book, use("late", "swap", "2020-01-05", "2"));
        assertPosition(after, "swap", "2020-01-05", "2", "18");
        assertPosition(after, "swap", "2020-01-30", "20", "0");
        assertThat(after.booked("swap", TO_KOREA))
                .extracting(booked -> booked.use().id())
                .containsExactly("late", "1", "2", "3");
        assertPosition(book, "swap", "2020-01-05", "0", "20");
    }

    @Test
    void lateUseMayNotPushAFactFurtherBeyond() {
        FacilityBook book = book(reported("fact", "swap", "2020-01-10", "21"));
        assertThat(book.booked().getFirst().beyond()).isEqualByComparingTo("1");
        assertRefused(book, use("late", "swap", "2020-01-05", "1"), new Refusal.WouldUndo("fact"));
    }

    /** A debt outlives the line under which it was drawn. */
    @Test
    void isRepaidAfterTheEndAndWhileSuspended() {
        FacilityBook book = book(
                use("1", "swap", "2020-08-31", "7"),
                back("2", "swap", "2020-09-15", "2"),
                back("3", "swap", "2022-03-01", "4"));
        assertThat(book.refused()).isEmpty();
        assertPosition(book, "swap", "2020-09-15", "5", "0");
        Position over = position(book, "swap", "2022-03-01");
        assertThat(over.state()).isEqualTo(State.EXPIRED);
        assertThat(over.ceiling()).isNull();
        assertThat(over.inUse()).isEqualByComparingTo("1");
        assertThat(book.positions(LocalDate.of(2022, 3, 1)))
                .extracting(position -> position.facility().id())
                .containsExactly("fund", "quota", "swap");
    }

    @Test
    void aQuotaBeginsAnewWithTheYear() {
        FacilityBook book = book(use("1", "quota", "2020-12-31", "10"), use("2", "quota", "2021-01-01", "3"));
        assertThat(book.refused()).isEmpty();
        assertPosition(book, "quota", "2020-12-30", "0", "10");
        assertPosition(book, "quota", "2020-12-31", "10", "0");
        assertPosition(book, "quota", "2021-01-01", "3", "7");
        assertPosition(book, "quota", "2021-12-31", "3", "7");
        assertThat(position(book, "quota", "2021-06-01").counted())
                .isEqualTo(new CountedDays(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));
        assertRefused(
                book,
                back("3", "quota", "2021-02-01", "1"),
                new Refusal.NotGivenBack(FacilityKind.WORKING_HOLIDAY_QUOTA));
    }

    @Test
    void aFiscalYearBeginsOnTheFirstOfApril() {
        FacilityBook book = book(
                paidIn("in-1", "fund", "2020-01-01", "150", "JPN"),
                paidIn("in-2", "fund", "2020-02-01", "30", "company-a"),
                use("1", "fund", "2020-03-31", "100"),
                use("2", "fund", "2020-04-01", "70"));
        assertThat(book.refused()).isEmpty();
        assertPosition(book, "fund", "2020-03-31", "100", "0");
        assertThat(position(book, "fund", "2020-03-31").counted())
                .isEqualTo(new CountedDays(LocalDate.of(2019, 4, 1), LocalDate.of(2020, 3, 31)));
        assertThat(position(book, "fund", "2020-04-01").counted())
                .isEqualTo(new CountedDays(LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31)));
        // 30 are left of the year's ceiling, but the fund holds 10.
        assertPosition(book, "fund", "2020-04-01", "70", "10");
        assertRefused(book, use("3", "fund", "2020-04-01", "11"), new Refusal.Overdraft(new BigDecimal(10)));
    }

    @Test
    void aFundShowsWhoPaidInAndWhatItHolds() {
        FacilityBook book = book(
                paidIn("in-1", "fund", "2020-04-01", "60", "JPN"),
                paidIn("in-2", "fund", "2020-04-02", "40", "company-a"),
                use("1", "fund", "2020-05-01", "80"),
                back("2", "fund", "2021-05-01", "15"),
                paidIn("in-3", "fund", "2021-06-01", "5", "JPN"));
        Position position = position(book, "fund", "2021-06-01");
        Position.Holding holding = Objects.requireNonNull(position.holding());
        assertThat(holding.paidIn()).isEqualByComparingTo("105");
        assertThat(holding.paidOut()).isEqualByComparingTo("80");
        assertThat(holding.givenBack()).isEqualByComparingTo("15");
        assertThat(holding.balance()).isEqualByComparingTo("40");
        assertThat(position.parts())
                .extracting(part -> part.party() + " " + part.paidIn().toPlainString())
                .containsExactly("JPN 65", "company-a 40");
        // The repayment belongs to the year of the payment: nothing of this year is used or given back.
        assertPosition(book, "fund", "2021-06-01", "0", "40");
        assertPosition(book, "fund", "2021-03-31", "80", "20");
        assertThat(position(book, "fund", "2020-12-31").parts())
                .extracting(part -> part.party() + " " + part.used().toPlainString())
                .containsExactly("JPN 0", "KOR 80", "company-a 0");
    }

    @Test
    void aJointPurchaseHasEachSidesVolumeAndPrice() {
        KnownAgreements known = known("id: gas, kind: joint_purchase, value: gas, from: 2025-01-01,"
                + " ceiling: {amount: 1000, unit: t, period: calendar_year}");
        FacilityBook book = FacilityBook.replay(
                known,
                List.of(
                        bought("1", "2025-01-10", "100", "KOR", "10", "USD"),
                        bought("2", "2025-02-10", "300", "KOR", "12", "USD"),
                        bought("3", "2025-03-10", "100", "JPN", "9.5", "USD"),
                        bought("4", "2025-03-11", "100", "JPN", "1500", "JPY"),
                        bought("5", "2026-03-11", "900", "JPN", "8", "USD"),
                        act(FacilityUse.Act.USED, "6", "gas", "2025-05-01", "1", "JPN", "t", null, false)));
        assertThat(book.refused()).extracting(RefusedUse::reason).containsExactly(new Refusal.PriceMissing());
        List<Part> parts = position(book, "gas", "2025-12-31").parts();
        assertThat(parts).extracting(Part::party).containsExactly("JPN", "KOR");
        assertThat(parts.get(1).used()).isEqualByComparingTo("400");
        // (100 * 10 + 300 * 12) / 400
        assertThat(parts.get(1).purchases()).singleElement().satisfies(purchase -> {
            assertThat(purchase.price()).isEqualByComparingTo("11.5");
            assertThat(purchase.cost()).isEqualByComparingTo("4600");
            assertThat(purchase.volume()).isEqualByComparingTo("400");
        });
        assertThat(parts.get(0).purchases())
                .extracting(purchase -> purchase.currency() + " "
                        + purchase.price().stripTrailingZeros().toPlainString())
                .containsExactly("JPY 1500", "USD 9.5");
        assertPosition(book, "gas", "2025-12-31", "600", "400");
    }

    @Test
    void jointResearchSetsCostAgainstTheAgreedShares() {
        KnownAgreements known = known("id: lab, kind: joint_research, value: lab, from: 2025-01-01,"
                + " ceiling: {amount: 1000, unit: USD, period: standing},"
                + " shares: [{party: JPN, percent: 60, results: joint ownership}, {party: KOR, percent: 40}]");
        FacilityBook book = FacilityBook.replay(
                known,
                List.of(
                        use("1", "lab", "2025-01-10", "150"),
                        act(FacilityUse.Act.USED, "2", "lab", "2025-02-10", "50", "JPN", "USD", null, false)));
        List<Part> parts = position(book, "lab", "2025-12-31").parts();
        assertThat(parts).extracting(Part::party).containsExactly("JPN", "KOR");
        Part japan = parts.getFirst();
        assertThat(japan.percent()).isEqualByComparingTo("25");
        assertThat(japan.agreed()).isEqualTo(new Terms.Share("JPN", 60, "joint ownership"));
        assertThat(japan.aboveAgreed()).isEqualByComparingTo("-70");
        assertThat(parts.getLast().aboveAgreed()).isEqualByComparingTo("70");
        assertThat(position(book, "lab", "2025-01-01").parts())
                .allSatisfy(part -> assertThat(part.percent()).isEqualByComparingTo("0"));
    }

    @Test
    void aLegKnowsNothingOfTheOther() {
        Agreements shipped = Agreements.shipped();
        FacilityBook book = FacilityBook.replay(
                shipped.asKnown(Uses.NOW), List.of(use("1", "swap-cmi-2", "2011-12-01", "10000000000")));
        assertThat(book.refused()).isEmpty();
        LocalDate day = LocalDate.of(2011, 12, 1);
        assertThat(book.position("swap-cmi-2", TO_KOREA, day).orElseThrow().available())
                .isEqualByComparingTo("0");
        assertThat(book.position("swap-cmi-2", TO_JAPAN, day).orElseThrow().available())
                .isEqualByComparingTo("5000000000");
        assertThat(book.enter(use("2", "swap-cmi-2", "2011-12-01", "0.01"))).isInstanceOf(Entry.Refused.class);
    }

    /** 2010-05-01: from 20 bn back to 3 bn. */
    @Test
    void whatWasDrawnUnderTwentyBillionIsOverThree() {
        FacilityBook book = FacilityBook.replay(
                Agreements.shipped().asKnown(Uses.NOW),
                List.of(use("1", "swap-boj-bok-1", "2010-04-30", "20000000000")));
        assertThat(position(book, "swap-boj-bok-1", "2010-04-30").isOverCeiling())
                .isFalse();
        assertThat(position(book, "swap-boj-bok-1", "2010-05-01").isOverCeiling())
                .isTrue();
        assertThat(book.enter(use("2", "swap-boj-bok-1", "2010-05-01", "1")))
                .isEqualTo(new Entry.Refused(new Refusal.Overdraft(BigDecimal.ZERO)));
    }

    /** A provision that states another anew takes its uses over, from the day on which it is known. */
    @Test
    void usesFollowARenewal() {
        Agreements agreements = Uses.agreed(
                SWAP,
                "id: swap-again, kind: swap_line, value: swap, from: 2020-01-01, to: 2023-12-31, published: 2021-06-01,"
                        + " renews: [swap], ceiling: {amount: 25, unit: USD, period: standing}");
        List<FacilityUse> uses = List.of(use("1", "swap", "2020-05-01", "18"));
        FacilityBook before = FacilityBook.replay(agreements.asKnown(LocalDate.of(2021, 5, 31)), uses);
        assertPosition(before, "swap", "2021-05-31", "18", "2");
        FacilityBook after = FacilityBook.replay(agreements.asKnown(LocalDate.of(2021, 6, 1)), uses);
        assertThat(after.refused()).isEmpty();
        assertPosition(after, "swap-again", "2022-06-01", "18", "7");
        assertPosition(after, "swap", "2022-06-01", "18", "7");
        assertThat(after.positions(LocalDate.of(2022, 6, 1))).hasSize(1);
    }

    @Test
    void refusesAmountsOutOfBounds() {
        assertThatThrownBy(() -> use("1", "swap", "2020-01-01", "0")).hasMessageContaining("not above 0");
        assertThatThrownBy(() -> use("1", "swap", "2020-01-01", "1E999999999")).hasMessageContaining("digits");
        assertThatThrownBy(() -> use("1", "swap", "2020-01-01", "1E-999999999")).hasMessageContaining("digits");
        assertThatThrownBy(() -> use("1", "swap", "2020-01-01", "0.0000000001")).hasMessageContaining("digits");
        assertThat(use("1", "swap", "2020-01-01", "1E9").amount()).isEqualByComparingTo("1000000000");
    }

    @Test
    void aTemporaryCeilingIsInTheUnitOfItsFacility() {
        assertThatThrownBy(() -> known(SWAP, RAISED.replace("USD", "JPY")))
                .hasMessageContaining("ceiling of raised is in JPY");
    }

    private static FacilityUse bought(String id, String day, String amount, String by, String price, String currency) {
        return act(
                FacilityUse.Act.USED,
                id,
                "gas",
                day,
                amount,
                by,
                "t",
                new FacilityUse.Price(new BigDecimal(price), currency),
                false);
    }

    private static FacilityBook book(FacilityUse... uses) {
        return FacilityBook.replay(KNOWN, Arrays.asList(uses));
    }

    /** The book with these replayed after what it has booked. */
    private static FacilityBook entered(FacilityBook book, FacilityUse... uses) {
        List<FacilityUse> all = new java.util.ArrayList<>(
                book.booked().stream().map(BookedUse::use).toList());
        all.addAll(Arrays.asList(uses));
        return FacilityBook.replay(KNOWN, all);
    }

    private static Position position(FacilityBook book, String facility, String day) {
        return book.position(facility, TO_KOREA, LocalDate.parse(day)).orElseThrow();
    }

    private static void assertPosition(FacilityBook book, String facility, String day, String inUse, String available) {
        Position position = position(book, facility, day);
        assertThat(position.inUse()).isEqualByComparingTo(inUse);
        assertThat(position.available()).isEqualByComparingTo(available);
    }

    private static void assertRefused(FacilityBook book, FacilityUse use, Refusal expected) {
        assertThat(book.enter(use)).isInstanceOfSatisfying(Entry.Refused.class, refused -> {
            assertThat(refused.reason())
                    .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .usingRecursiveComparison()
                    .isEqualTo(expected);
            assertThat(refused.reason()).hasSameClassAs(expected);
            assertThat(refused.reason().sentence()).endsWith(".");
        });
    }
}

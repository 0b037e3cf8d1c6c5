package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about days that the two countries remember. Whatever is answered names its provisions and their sources. */
class FamousDaysTest {
    private static final Agreements AGREEMENTS = Agreements.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Japan to Korea under a general bulk licence: resist, and what was not named in July 2019. */
    @ParameterizedTest
    @CsvSource({
        "2019-07-03, 7(19), usable, export-jp-kr-1",
        "2019-07-04, 7(19), barred, export-jp-kr-3",
        "2019-08-27, 7(19), barred, export-jp-kr-3",
        "2019-08-28, 7(19), barred, export-jp-kr-3",
        "2019-07-03, 8(1),  usable, export-jp-kr-1",
        "2019-07-04, 8(1),  usable, export-jp-kr-1",
        "2019-08-27, 8(1),  usable, export-jp-kr-1",
        "2019-08-28, 8(1),  barred,",
        "2019-08-27, ,      usable, export-jp-kr-1",
        "2019-08-28, ,      barred,"
    })
    void generalBulkLicence(LocalDate day, @Nullable String item, String expected, @Nullable String by) {
        for (LocalDate known : List.of(day, TODAY)) {
            LicenceAnswer answer = AGREEMENTS.asKnown(known).licences(new LicenceQuestion("JPN", "KOR", item, day));
            assertThat(answer.usable("general bulk").isPresent()).isEqualTo(expected.equals("usable"));
            if (expected.equals("usable")) {
                assertThat(answer.usable("general bulk").orElseThrow().by().id())
                        .isEqualTo("licence-jp-general-bulk");
                LicenceAnswer.Destination.Trusted trusted = (LicenceAnswer.Destination.Trusted) answer.destination();
                assertThat(trusted.by().id()).isEqualTo(by);
                cited(trusted.by());
            } else {
                LicenceAnswer.Barred barred = answer.barred().stream()
                        .filter(one -> one.type().value().equals("general bulk"))
                        .findFirst()
                        .orElseThrow();
                cited(barred.by());
                Provision because = barred.because();
                assertThat(because == null ? null : because.id()).isEqualTo(by);
                if (because == null) {
                    assertThat(answer.destination()).isEqualTo(new LicenceAnswer.Destination.Ordinary());
                } else {
                    cited(because);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-08, 90, entry-kr-in-jp-3",
        "2020-03-09, 0,  entry-kr-in-jp-3s",
        "2022-10-10, 0,  entry-kr-in-jp-3s",
        "2022-10-11, 90, entry-kr-in-jp-3"
    })
    void visaFreeDaysOfAKoreanInJapan(LocalDate day, int expected, String provision) {
        EntryAnswer answer = AGREEMENTS.asKnown(TODAY).entry(EntryQuestion.visit("KOR", "JPN", day));
        switch (answer.visa()) {
            case EntryAnswer.Visa.Free(int days, Provision by) -> {
                assertThat(days).isEqualTo(expected);
                assertThat(by.id()).isEqualTo(provision);
                cited(by);
            }
            case EntryAnswer.Visa.Suspended(Provision by, Provision suspended) -> {
                assertThat(expected).isZero();
                assertThat(by.id()).isEqualTo(provision);
                assertThat(suspended.id()).isEqualTo("entry-kr-in-jp-3");
                cited(by);
                cited(suspended);
            }
            case EntryAnswer.Visa.NotWaived none -> throw new AssertionError("no waiver at all");
        }
    }

    /** Korea had 10, 30 in place of its base of 3, and 30; Japan had 5, 30 and 30. */
    @Test
    void swapCeilingsOfDecember2011() {
        List<FacilityLine> lines = swapLines(LocalDate.of(2011, 12, 1));
        assertThat(lines)
                .extracting(FamousDaysTest::told)
                .containsExactlyInAnyOrder(
                        "swap-cmi-2 to KOR 10 by swap-cmi-2",
                        "swap-cmi-2 to JPN 5 by swap-cmi-2",
                        "swap-boj-bok-1 to KOR 30 by swap-boj-bok-1b",
                        "swap-boj-bok-1 to JPN 30 by swap-boj-bok-1b",
                        "swap-mof-extra to KOR 30 by swap-mof-extra",
                        "swap-mof-extra to JPN 30 by swap-mof-extra");
        assertThat(lines).allSatisfy(line -> {
            cited(line.facility());
            cited(line.ceilingBy());
            assertThat(line.ceiling().unit()).isEqualTo("USD");
        });
        assertThat(lines.stream()
                        .filter(line -> line.facility().leg().beneficiary().equals("KOR"))
                        .map(FamousDaysTest::billions)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("the total announced for Korea")
                .isEqualByComparingTo("70");
    }

    @ParameterizedTest
    @CsvSource({
        "2001-07-03, ''",
        "2001-07-04, swap-cmi-1 to KOR 2 by swap-cmi-1",
        "2011-10-18, swap-boj-bok-1 to KOR 3 by swap-boj-bok-1; swap-cmi-2 to KOR 10 by swap-cmi-2",
        "2012-11-01, swap-boj-bok-1 to KOR 3 by swap-boj-bok-1; swap-cmi-2 to KOR 10 by swap-cmi-2",
        "2015-02-24, ''",
        "2023-11-30, ''",
        "2023-12-01, swap-2023 to KOR 10 by swap-2023",
        "2026-11-30, swap-2023 to KOR 10 by swap-2023",
        "2026-12-01, ''"
    })
    void swapCeilingsForKoreaOnOtherDays(LocalDate day, String expected) {
        assertThat(swapLines(day).stream()
                        .filter(line -> line.facility().leg().beneficiary().equals("KOR"))
                        .map(FamousDaysTest::told)
                        .toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("; ", -1)));
    }

    @Test
    void aJapaneseNeedsKEtaFromTheFirstDayOf2027() {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        KnownAgreements known = AGREEMENTS.asKnown(TODAY);
        EntryAnswer.Authorisation.Waived waived = (EntryAnswer.Authorisation.Waived)
                known.entry(EntryQuestion.visit("JPN", "KOR", lastDay)).authorisation();
        assertThat(waived.scheme()).isEqualTo("K-ETA");
        assertThat(waived.by().id()).isEqualTo("entry-jp-in-kr-eta");
        assertThat(waived.waiver().id()).isEqualTo("entry-jp-in-kr-eta-waiver");
        cited(waived.by());
        cited(waived.waiver());
        EntryAnswer.Authorisation.Needed needed =
                (EntryAnswer.Authorisation.Needed) known.entry(EntryQuestion.visit("JPN", "KOR", lastDay.plusDays(1)))
                        .authorisation();
        assertThat(needed.scheme()).isEqualTo("K-ETA");
        assertThat(needed.by().id()).isEqualTo("entry-jp-in-kr-eta");
        cited(needed.by());
    }

    private static List<FacilityLine> swapLines(LocalDate day) {
        return AGREEMENTS.asKnown(TODAY).facilities(day).stream()
                .filter(line -> line.facility().terms() instanceof Terms.Facility facility
                        && facility.facility() == FacilityKind.SWAP_LINE)
                .toList();
    }

    private static String told(FacilityLine line) {
        return line.facility().id() + " to " + line.facility().leg().beneficiary() + " "
                + billions(line).toPlainString() + " by " + line.ceilingBy().id();
    }

    private static BigDecimal billions(FacilityLine line) {
        return new BigDecimal(
                line.ceiling().amount().movePointLeft(9).stripTrailingZeros().toPlainString());
    }

    private static void cited(Provision provision) {
        assertThat(provision.citation()).matches(provision.id() + "@[0-9a-f]{12}");
        assertThat(provision.evidence().sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.citation()).isNotBlank());
    }
}

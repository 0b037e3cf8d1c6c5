package dev.kanmon.server.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.facility.BookedUse;
import dev.kanmon.clearance.facility.FacilityBook;
import dev.kanmon.clearance.facility.FacilityUse;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.access.LedgerLines;
import dev.kanmon.server.access.Role;
import dev.kanmon.server.store.Store;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uses recorded in a running server. The swap of 2023 has a ceiling of USD 10 bn each way until 2026-11-30. */
class FacilityDeskTest {
    private static final AccountPrincipal SOMEONE = new AccountPrincipal(
            UUID.fromString("00000000-0000-7000-8000-000000000001"), Role.AGREEMENT_DESK, "Someone", null);
    private static final Leg TO_KOREA = new Leg("JPN", "KOR");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @TempDir
    private Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aUseIsBookedAndInTheLedgerAndStillThereAfterARestart() {
        FacilityUse use = desk().record(drawn("4000000000.25"), SOMEONE);

        assertThat(LedgerLines.kinds(server)).contains("facility.used");
        assertThat(LedgerLines.bodies(server))
                .contains("{\"act\":\"USED\",\"amount\":\"4000000000.25\",\"beneficiary\":\"KOR\",\"by\":\""
                        + SOMEONE.account()
                        + "\",\"facility\":\"swap-2023\",\"grantor\":\"JPN\",\"unit\":\"USD\",\"use\":\""
                        + use.id() + "\"}");
        List<BookedUse> before = book().booked();
        assertThat(before).extracting(booked -> booked.use().id()).contains(use.id());

        server.close();
        server = new TestServer(folder, new MovableClock(TestServer.START));
        assertThat(book().booked()).isEqualTo(before);
        assertThat(available()).isEqualByComparingTo("5999999999.75");
    }

    @Test
    void anOverdraftIsRefusedWithItsSentenceAndNothingIsStored() {
        desk().record(drawn("9000000000"), SOMEONE);

        RefusedStepException refused =
                catchThrowableOfType(RefusedStepException.class, () -> desk().record(drawn("1000000000.01"), SOMEONE));
        assertThat(refused.refusal()).isEqualTo(Refusal.USE);
        assertThat(refused).hasMessage("Only 1000000000 is available on that day.");
        assertThat(stored()).isEqualTo(1);
        assertThat(LedgerLines.kinds(server).stream().filter("facility.used"::equals))
                .hasSize(1);

        desk().record(form("GIVEN_BACK", "9000000000", "2026-11-22"), SOMEONE);
        assertThat(available()).isEqualByComparingTo("10000000000");
    }

    @Test
    void manyAtOnceDoNotGoBeyondTheCeiling() throws Exception {
        List<Callable<Boolean>> draws = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            draws.add(() ->
                    catchThrowableOfType(RefusedStepException.class, () -> desk().record(drawn("3000000000"), SOMEONE))
                            == null);
        }
        int taken = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> draw : threads.invokeAll(draws)) {
                taken += draw.get() ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(3);
        assertThat(stored()).isEqualTo(3);
        assertThat(available()).isEqualByComparingTo("1000000000");
    }

    @ParameterizedTest
    @CsvSource({
        "swap-2023/JPN, USED, 1, 2026-11-22, KOR, USE_LINE",
        "swap-2023/JPN/KOR/USD, LENT, 1, 2026-11-22, KOR, USE_LINE",
        "swap-2023/JPN/KOR/USD, USED, 0.0, 2026-11-22, KOR, USE_AMOUNT",
        "swap-2023/JPN/KOR/USD, USED, -1, 2026-11-22, KOR, USE_AMOUNT",
        "swap-2023/JPN/KOR/USD, USED, 1e9, 2026-11-22, KOR, USE_AMOUNT",
        "swap-2023/JPN/KOR/USD, USED, 1, 2026-11-23, KOR, USE_DAY",
        "swap-2023/JPN/KOR/USD, USED, 1, tomorrow, KOR, USE_DAY",
        "swap-2023/JPN/KOR/USD, USED, 1, 2026-11-22, Korea, USE_PARTY",
        "swap-2023/JPN/KOR/KRW, USED, 1, 2026-11-22, KOR, USE",
        "swap-none/JPN/KOR/USD, USED, 1, 2026-11-22, KOR, USE",
        "swap-2023/JPN/KOR/USD, PAID_IN, 1, 2026-11-22, KOR, USE",
        "swap-2023/JPN/KOR/USD, USED, 1, 2023-11-30, KOR, USE"
    })
    void whatCannotBeIsRefused(String line, String act, String amount, String day, String by, Refusal expected) {
        UseForm form = new UseForm(line, act, amount, day, by, "", "", "");

        assertThat(catchThrowableOfType(RefusedStepException.class, () -> desk().record(form, SOMEONE))
                        .refusal())
                .isEqualTo(expected);
        assertThat(stored()).isZero();
    }

    private static UseForm drawn(String amount) {
        return form("USED", amount, "2026-11-22");
    }

    private static UseForm form(String act, String amount, String day) {
        return new UseForm("swap-2023/JPN/KOR/USD", act, amount, day, "KOR", "", "", "");
    }

    private BigDecimal available() {
        return book().position("swap-2023", TO_KOREA, TODAY).orElseThrow().available();
    }

    private FacilityBook book() {
        return desk().book(server.context().getBean(Registry.class).inForce().asKnown(TODAY));
    }

    private long stored() {
        return server.context()
                .getBean(Store.class)
                .read(sql -> sql.sql("select count(*) from facility_use")
                        .query(Long.class)
                        .single());
    }

    private FacilityDesk desk() {
        return server.context().getBean(FacilityDesk.class);
    }
}

package dev.kanmon.clearance.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.FileSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Passes and status lists are as {@code contracts/pass.schema.json} and {@code contracts/pass-status.schema.json} say. */
class PassSchemaTest {
    private static final FileSchema PASS = new FileSchema("pass.schema.json");
    private static final FileSchema STATUS = new FileSchema("pass-status.schema.json");

    @TempDir
    private static Path folder;

    private static PassWorld world;

    @BeforeAll
    static void makeKeys() throws IOException {
        world = PassWorld.of(folder.resolve("keys"), "JP");
    }

    @Test
    void passesAreValid() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2000));
            String provision = random.nextBoolean() ? null : "%012x".formatted(random.nextLong(1L << 48));
            TravelAuthorization content = new TravelAuthorization(
                    PassNumber.of("JP", day, random.nextInt(PassNumber.PLACES)).text(),
                    random.nextBoolean() ? "A" : "W".repeat(18) + "  " + "I".repeat(19),
                    day.minusYears(random.nextInt(100)),
                    random.nextBoolean() ? "F" : "<",
                    random.nextBoolean() ? "KOR" : "D",
                    random.nextBoolean() ? "1" : "M12345678",
                    "ICN",
                    day,
                    day.plusDays(random.nextInt(3)),
                    random.nextBoolean() ? null : "000090",
                    PassDraft.SINGLE_ENTRY,
                    PassDraft.CATEGORY,
                    Pass.information("KE703", day, "ICN", "JPHKT", "D", provision));

            assertThat(PASS.violations(json(PassSeals.vdsNc(content, "JPN", world.signer))))
                    .as("replay with -Dkanmon.seed=" + seed)
                    .isEmpty();
        }
    }

    @Test
    void statusListsAreValid() {
        StatusList empty =
                new StatusList("JPN", 0, PassWorld.ISSUED, PassWorld.ISSUED.plusSeconds(1), new TreeMap<>(Map.of()));
        StatusList noneStands = new StatusList(
                "JPN",
                2,
                PassWorld.ISSUED,
                PassWorld.ISSUED.plusSeconds(1),
                new TreeMap<>(Map.of("JP26331", new StatusList.Standing(PassNumber.PLACES, new BitSet()))));

        for (StatusList list : new StatusList[] {PassWorld.list(7, PassWorld.ISSUED, 3), empty, noneStands}) {
            assertThat(STATUS.violations(json(list.sign(world.signer)))).isEmpty();
        }
    }

    @Test
    void whatMoreOrLessIsSaidIsNotValid() {
        String pass = world.pass(SealForm.VDS_NC);
        ObjectNode more = (ObjectNode) json(pass);
        ((ObjectNode) more.at("/data/msg/pi")).put("face", "x");
        ObjectNode less = (ObjectNode) json(pass);
        ((ObjectNode) less.at("/data/msg/dta")).remove("ai");
        ObjectNode noDay = (ObjectNode) json(pass);
        ((ObjectNode) noDay.at("/data/msg/pi")).put("dob", "1988-02-30");

        for (JsonNode wrong : new JsonNode[] {more, less, noDay}) {
            assertThat(PASS.violations(wrong)).isNotEmpty();
        }
        assertThat(STATUS.violations(json(pass))).isNotEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}

package dev.kanmon.server.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.clearance.pass.PassVerifier;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.pass.StatusCheck;
import dev.kanmon.clearance.pass.StatusList;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.MrzFormat;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import dev.kanmon.messages.mrz.MrzWriter;
import dev.kanmon.server.pages.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import tools.jackson.databind.json.JsonMapper;

/** The verifier of the page and the one in Java, shown the same. */
class GateVerifierTest {
    private static final long SEED = Long.getLong("kanmon.seed", 20261127L);
    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    private static final String RUN = """
            const [table, done] = arguments;
            (async () => {
              const { verify } = await import('/gate/verify.js');
              const { takeList } = await import('/gate/status.js');
              const { Trust } = await import('/gate/trust.js');
              const { Places } = await import('/gate/places.js');
              const { trust: bundle, lists, cases } = JSON.parse(table);
              const places = new Places(await (await fetch('/gate/places.json')).json());
              const trust = new Trust(bundle);
              const taken = new Map();
              const words = [];
              for (const { text, at } of lists) {
                const { verdict, list } = await takeList(text, trust, places, Date.parse(at));
                words.push(verdict);
                if (list) {
                  taken.set(list.state, list);
                }
              }
              for (const { text, document, voyage, at, listed } of cases) {
                const known = { trust, places, lists: listed ? taken : new Map() };
                words.push((await verify(text, { document, voyage }, Date.parse(at), known)).verdict);
              }
              return words;
            })().then(done, error => done(['failed: ' + error.stack]));
            """;

    private static final SealWorld WORLD = new SealWorld("gate " + SEED, NOW);
    private static GateHouse house;
    private static ChromeDriver chromium;

    @BeforeAll
    static void start(@TempDir Path folder) {
        chromium = Chromium.open(folder.resolve("profile"));
        chromium.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        house = new GateHouse(folder.resolve("store"));
        chromium.get(house.url("/gate"));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.quit();
        }
        if (house != null) {
            house.close();
        }
    }

    @Test
    void saysTheSameAsTheVerifierOfTheServerInEveryCase() throws IOException {
        List<GateCases.Case> cases = GateCases.of(WORLD, NOW, SEED);
        String list = new Issued(WORLD, NOW).signedList(41, NOW.minusSeconds(60).plusSeconds(60));
        StatusCheck taken = PassVerifier.statusList(list, WORLD.trust, NOW);
        assertThat(taken).isInstanceOf(StatusCheck.Taken.class);
        PassVerifier with = new PassVerifier(WORLD.trust, Ports.shipped(), List.of(((StatusCheck.Taken) taken).list()));
        PassVerifier without = new PassVerifier(WORLD.trust, Ports.shipped(), List.of());
        List<String> page = page(List.of(Map.of("text", list, "at", NOW.toString())), cases);

        assertThat(page.getFirst()).as("seed " + SEED).isEqualTo("VALID");
        for (int i = 0; i < cases.size(); i++) {
            GateCases.Case one = cases.get(i);
            PassVerdict java = (one.listed() ? with : without)
                    .verify(one.text(), presented(one), one.at())
                    .verdict();
            String said = page.get(i + 1);
            String as = "seed " + SEED + ", " + one.name();
            if (one.expected() == null) {
                assertThat(java.genuine() && java != PassVerdict.NOT_A_PASS)
                        .as(as)
                        .isFalse();
            } else {
                assertThat(java).as(as).isEqualTo(one.expected());
            }
            if (one.certificateTouched() && !said.equals(java.name())) {
                assertThat(said).as(as).isIn("SIGNER_UNKNOWN", "UNREADABLE");
            } else {
                assertThat(said).as(as).isEqualTo(java.name());
            }
        }
    }

    @Test
    void takesTheSameStatusLists() throws IOException {
        Issued issued = new Issued(WORLD, NOW);
        StatusList list = issued.list(41, NOW);
        String good = issued.signedList(41, NOW);
        List<String> lists = List.of(
                good,
                good.replaceFirst("\"number\":41", "\"number\":42"),
                good.replaceFirst("\"number\":41", "\"number\":\"41\""),
                good.replaceFirst("kanmon.status", "kanmon.stotus"),
                list.sign(WORLD.stranger.sealing()),
                list.sign(WORLD.expired.sealing()),
                list.sign(WORLD.revoked.sealing()),
                list.sign(WORLD.koreaSigner.sealing()),
                issued.vdsNc(issued.content()),
                "rubbish");

        List<String> page = page(
                lists.stream()
                        .map(text -> Map.of("text", text, "at", NOW.toString()))
                        .toList(),
                List.of());

        for (int i = 0; i < lists.size(); i++) {
            String java = switch (PassVerifier.statusList(lists.get(i), WORLD.trust, NOW)) {
                case StatusCheck.Taken _ -> "VALID";
                case StatusCheck.Refused refused -> refused.verdict().name();
            };
            assertThat(page.get(i)).as("list " + i).isEqualTo(java);
        }
        assertThat(page).startsWith("VALID", "ALTERED");
    }

    @Test
    void readsTheSameZones() {
        LocalDate on = LocalDate.of(2026, 11, 27);
        Random random = new Random(SEED);
        List<List<String>> zones = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            List<String> written = MrzWriter.write(randomZone(random));
            zones.add(written);
            String line = written.getLast();
            int at = random.nextInt(line.length());
            String slip = line.substring(0, at) + (line.charAt(at) == '5' ? '6' : '5') + line.substring(at + 1);
            zones.add(Stream.concat(written.stream().limit(written.size() - 1L), Stream.of(slip))
                    .toList());
        }
        List<?> page = answers("""
                const [zones, done] = arguments;
                import('/gate/mrz.js').then(({ readZone }) => done(zones.map(lines => {
                  const { misread, number, issuer, birthDates } = readZone(lines, '2026-11-27');
                  return misread ? 'misread' : [number, issuer, birthDates[0] ?? 'no day'].join(' ');
                })), error => done([error.stack]));
                """, zones);

        int read = 0;
        for (int i = 0; i < zones.size(); i++) {
            MrzReading.Read java = (MrzReading.Read) MrzReader.read(String.join("\n", zones.get(i)), on);
            String told = java.mrz().number() + " " + java.mrz().issuer() + " "
                    + Presented.Document.of(java.mrz())
                            .map(document -> document.birthDate().toString())
                            .orElse("no day");
            boolean right = !java.checks().anyWrong() && java.repairs().isEmpty();
            assertThat(page.get(i)).as("seed " + SEED + ", " + zones.get(i)).isEqualTo(right ? told : "misread");
            read += right ? 1 : 0;
        }
        assertThat(read).isBetween(150, 250);
    }

    private static Mrz randomZone(Random random) {
        MrzFormat format = List.of(MrzFormat.TD1, MrzFormat.TD2, MrzFormat.TD3).get(random.nextInt(3));
        int length = format == MrzFormat.TD3 ? 1 + random.nextInt(9) : 1 + random.nextInt(13);
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < length; i++) {
            number.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".charAt(random.nextInt(36)));
        }
        LocalDate born = LocalDate.of(2026, 11, 27).minusDays(random.nextInt(45_000));
        return new Mrz(
                format,
                format == MrzFormat.TD3 ? "P" : "ID",
                List.of("KOR", "JPN", "D", "GBR").get(random.nextInt(4)),
                "KIM",
                "MIN JI",
                number.toString(),
                "KOR",
                random.nextInt(10) == 0 ? null : MrzDate.of(born),
                "F",
                MrzDate.of(LocalDate.of(2031, 5, 1)),
                random.nextBoolean() && format == MrzFormat.TD3 ? "A123" : "",
                "");
    }

    private static Presented presented(GateCases.Case one) {
        GateCases.Document shown = one.document();
        return new Presented(
                shown == null ? null : new Presented.Document(shown.number(), shown.issuer(), shown.birthDate()),
                one.voyage());
    }

    /** The table as the page reads it; also left in {@code target}, for other verifiers to be held to. */
    @SuppressWarnings("unchecked")
    private static List<String> page(List<Map<String, String>> lists, List<GateCases.Case> cases) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (GateCases.Case one : cases) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", one.name());
            row.put("text", one.text());
            row.put(
                    "document",
                    one.document() == null
                            ? null
                            : Map.of(
                                    "number", one.document().number(),
                                    "issuer", one.document().issuer(),
                                    "birthDate", one.document().birthDate().toString()));
            row.put("voyage", one.voyage());
            row.put("at", one.at().toString());
            row.put("listed", one.listed());
            row.put("expected", one.expected() == null ? null : one.expected().name());
            rows.add(row);
        }
        String table = JsonMapper.shared()
                .writeValueAsString(
                        Map.of("trust", JsonMapper.shared().readTree(WORLD.bundle()), "lists", lists, "cases", rows));
        if (!cases.isEmpty()) {
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("gate-cases.json"), table);
        }
        return (List<String>) answers(RUN, table);
    }

    private static List<?> answers(String script, Object argument) {
        return (List<?>) Objects.requireNonNull(chromium.executeAsyncScript(script, argument));
    }
}

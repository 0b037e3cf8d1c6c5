package dev.kanmon.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.mrz.MrzFormat;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.enrolment.TestPost;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The reader of machine readable zones in a real browser, under the rules of a page that lets in scripts of this server alone.
 * {@code -Dkanmon.zones=500} measures with more documents than every run does.
 */
class ZoneCameraTest {
    private static final long SEED = Long.getLong("kanmon.seed", 20261127L);
    private static final int ZONES = Integer.getInteger("kanmon.zones", 4);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Doc 9303 part 4 appendix B, parts 5 and 6 likewise: the specimens of Utopia. */
    private static final List<String> PASSPORT =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    private static final List<String> CARD = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    private static final List<String> SMALL_DOCUMENT =
            List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");

    private static final String READ = """
            const [picture, done] = arguments;
            (async () => {
              const { readZone } = await import('/assets/mrz/camera.js');
              const bytes = Uint8Array.from(atob(picture), one => one.charCodeAt(0));
              const zone = await readZone(await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })));
              done(zone ?? 'NOTHING');
            })().catch(trouble => done('FAILED ' + trouble));
            """;

    private static final String WATCH = """
            const done = arguments[0];
            (async () => {
              const { ZoneCamera } = await import('/assets/mrz/camera.js');
              const video = document.createElement('video');
              document.body.append(video);
              const hints = [];
              const camera = new ZoneCamera(video, zone => done([zone, hints.join(' '), String(video.srcObject)].join('|')),
                hint => hints.push(hint));
              await camera.start();
            })().catch(trouble => done('FAILED ' + trouble));
            """;

    @TempDir
    private static Path folder;

    private static TestServer server;
    private static ChromeDriver chromium;

    @BeforeAll
    static void open() throws IOException {
        // The camera plays it over and over.
        Path film = folder.resolve("film.mjpeg");
        Files.write(film, picture(PASSPORT, 2));
        chromium = Chromium.open(
                folder.resolve("profile"),
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + film);
        chromium.manage().timeouts().scriptTimeout(PATIENCE);
        server = new TestServer(folder.resolve("store"));
        chromium.get(server.url("/gate").toString());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void theSpecimensOfTheStandardAreRead() {
        for (List<String> zone : List.of(PASSPORT, CARD, SMALL_DOCUMENT)) {
            assertThat(read(picture(zone, 3))).isEqualTo(String.join("\n", zone));
        }
    }

    @Test
    void aPageWithoutAZoneReadsNothing() {
        assertThat(read(picture(List.of(), 4))).isEqualTo("NOTHING");
    }

    @Test
    void aZoneWithAWrongCheckDigitReadsNothing() {
        List<String> wrong = List.of(PASSPORT.get(0), PASSPORT.get(1).replace("L898902C36", "L898902C37"));

        assertThat(read(picture(wrong, 5))).isEqualTo("NOTHING");
    }

    /** What the traveller writes or holds over a zone is not made up for. */
    @Test
    void aZoneThatIsCoveredInPartReadsNothing() {
        Random random = new Random(SEED);
        byte[] covered = DrawnDocument.covered(PASSPORT, View.held(random), random);

        assertThat(read(covered)).isEqualTo("NOTHING");
    }

    @Test
    void mostDocumentsHeldAsToldAreReadFromOnePictureAndNoneIsMisread() {
        int read = 0;
        for (int index = 0; index < ZONES; index++) {
            read += readRightly(index, false) ? 1 : 0;
        }
        System.out.printf("Zones held as told: %d of %d read, seed %d%n", read, ZONES, SEED);
        assertThat(read).isGreaterThanOrEqualTo(ZONES * 9 / 10);
    }

    @Test
    void aDocumentHeldBadlyIsNeverMisread() {
        int read = 0;
        for (int index = 0; index < ZONES; index++) {
            read += readRightly(index, true) ? 1 : 0;
        }
        System.out.printf("Zones held badly: %d of %d read, seed %d%n", read, ZONES, SEED);
    }

    @Test
    void theCameraReadsAZoneAndThenSwitchesItselfOff() {
        String told = String.valueOf(chromium.executeAsyncScript(WATCH));

        assertThat(told).startsWith(String.join("\n", PASSPORT) + "|").endsWith("|null");
    }

    /** The one way in which a person meets it: a button beside the field of the form, under that page's own rules. */
    @Test
    void theFormOfEnrolmentFillsItsFieldFromTheCamera() {
        TestPost.inForce(server);
        chromium.get(server.url("/enrol?voyage=KE703&day=2026-11-22&post=" + TestPost.POST + "&lang=en")
                .toString());
        WebDriverWait patiently = new WebDriverWait(chromium, PATIENCE);
        patiently
                .until(ExpectedConditions.elementToBeClickable(
                        By.xpath("//textarea[@id='zone1']/following::button[@type='button'][1]")))
                .click();

        String read = String.join("\n", PASSPORT);
        patiently.until(ExpectedConditions.domPropertyToBe(chromium.findElement(By.id("zone1")), "value", read));
        chromium.get(server.url("/gate").toString());
    }

    @Test
    void theShapesThatShipAreThoseOfTheFont() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ZoneCameraTest.class.getResourceAsStream("assets/mrz/shapes.js"))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(ZoneShapes.script());
        }
    }

    private static boolean readRightly(int index, boolean badly) {
        Random random = new Random(SEED + index);
        // Of four documents two are passports.
        MrzFormat format = List.of(MrzFormat.TD3, MrzFormat.TD1, MrzFormat.TD3, MrzFormat.TD2)
                .get(index % 4);
        List<String> zone = RandomZones.zone(format, random);
        View view = badly ? View.heldBadly(random) : View.held(random);
        String read = read(DrawnDocument.jpeg(zone, view, random));
        assertThat(read)
                .as("document %d, replay with -Dkanmon.seed=%d: %s", index, SEED, view)
                .isIn(String.join("\n", zone), "NOTHING");
        return !read.equals("NOTHING");
    }

    private static byte[] picture(List<String> zone, long salt) {
        Random random = new Random(SEED + salt);
        return DrawnDocument.jpeg(zone, View.held(random), random);
    }

    private static String read(byte[] picture) {
        return String.valueOf(chromium.executeAsyncScript(READ, packed(picture)));
    }

    private static String packed(byte[] picture) {
        return Base64.getEncoder().encodeToString(picture);
    }
}

package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.AgreementFiles;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorDay;
import dev.kanmon.simulation.SimulatedVoyage;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What travellers are called stands in no file of the store and in no log, whatever is sent and looked at. */
class NothingInTheClearTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /**
     * What is short turns up by chance: three given letters once in 16 MiB of sealed bytes. It is looked for between the
     * characters that would stand beside it in a message or a record.
     */
    private static final Pattern BRIEF = Pattern.compile(".{1,5}");

    /**
     * Digits turn up by chance within hexadecimal digests: eight given ones once in 4 GiB of them, and there are hundreds of
     * birth dates to look for. They count only where no digest goes on before or after them.
     */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6,}");

    /** Fewer than one address may in a minute. */
    private static final int ENROLLING = 20;

    @TempDir
    private Path folder;

    @Test
    void noNameDocumentNumberOrBirthDateIsInAnyFile() throws Exception {
        CorridorDay day = Corridor.day(703, DAY);
        Path data = folder.resolve("data");
        Path log = folder.resolve("log");
        try (ServerProcess server = ServerProcess.start(data, log)) {
            for (SimulatedVoyage voyage : day.voyages()) {
                assertThat(server.send(voyage.message()).statusCode()).isEqualTo(200);
            }
            byte[] message = day.mainVoyage().message();
            server.send(Arrays.copyOf(message, message.length / 2));
            for (Traveller traveller : day.mainVoyage().list().travellers().subList(0, ENROLLING)) {
                enrol(server, traveller);
            }
            server.kill();
        }
        // Killed, so that what a clean end would tidy away is still there.
        List<String> found = new ArrayList<>();
        Set<String> telling = new TreeSet<>();
        Set<String> brief = new TreeSet<>();
        Set<String> digits = new TreeSet<>();
        for (SimulatedVoyage voyage : day.voyages()) {
            for (Traveller traveller : voyage.list().travellers()) {
                secrets(traveller).forEach(secret -> {
                    if (BRIEF.matcher(secret).matches()) {
                        brief.add(secret);
                    } else if (DIGITS.matcher(secret).matches()) {
                        digits.add(secret);
                    } else {
                        telling.add(secret);
                    }
                });
            }
        }
        // The store holds the agreements, which are public: a birth date that is one of their days tells nobody's.
        AgreementFiles agreements = AgreementFiles.shipped();
        String published =
                agreements.sources() + String.join("", agreements.instruments().values());
        telling.removeIf(published::contains);
        brief.removeIf(published::contains);
        digits.removeIf(published::contains);
        assertThat(telling).hasSizeGreaterThan(2_000);
        assertThat(digits).hasSizeGreaterThan(200);
        Pattern plain = Pattern.compile("[+:'\",> ](" + String.join("|", brief) + ")[+:'\",< ]|(?<![0-9a-f])("
                + String.join("|", digits) + ")(?![0-9a-f])");
        for (Path file : files()) {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            telling.stream().filter(content::contains).forEach(secret -> found.add(file + ": " + secret));
            plain.matcher(content).results().forEach(hit -> found.add(file + ": " + hit.group()));
        }
        assertThat(found).isEmpty();
        assertThat(files()).anyMatch(file -> file.endsWith("kanmon.db")).anyMatch(file -> file.endsWith("log"));
    }

    /** Asks to take part at a departure post, with all that a list tells and in no form at all. */
    private static void enrol(ServerProcess server, Traveller traveller) throws IOException, InterruptedException {
        String form = "voyage=KE703&post=JP-ICN&consent=yes&shown=ko&persons=1&day=" + LocalDate.now(ZoneOffset.UTC)
                + "&zone1="
                + URLEncoder.encode(String.join("\n", secrets(traveller).toList()), StandardCharsets.UTF_8);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(server.url().resolve("/enrol"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(422);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Stream<String> secrets(Traveller traveller) {
        return Stream.of(
                        Stream.ofNullable(traveller.surname()),
                        Stream.ofNullable(traveller.given()),
                        Stream.ofNullable(traveller.reservation()),
                        Stream.ofNullable(traveller.birthDate()).flatMap(NothingInTheClearTest::spellings),
                        traveller.documents().stream()
                                .map(TravelDocument::number)
                                .flatMap(Stream::ofNullable))
                .flatMap(part -> part)
                .filter(text -> text.length() > 1);
    }

    private static Stream<String> spellings(StatedDate date) {
        return Stream.concat(
                date.readings().stream()
                        .flatMap(day -> Stream.of(
                                day.toString(),
                                day.toString().replace("-", ""),
                                String.format(
                                        Locale.ROOT,
                                        "%d/%d/%d",
                                        day.getYear(),
                                        day.getMonthValue(),
                                        day.getDayOfMonth()))),
                Stream.of(date.asSent()));
    }
}

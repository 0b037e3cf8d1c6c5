package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Engine;
import dev.kanmon.clearance.check.Screening;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.watchlist.ListTerms;
import dev.kanmon.clearance.watchlist.WatchListReader;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.paxlst.PaxlstReader;
import dev.kanmon.server.KanmonServer;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorDay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long a carrier waits for the answer to a list of some 230 travellers, every decision durable; beside it, in the same
 * run, the same lists read and screened with nothing kept. Argument: an empty folder for the store.
 */
final class AnswerSpeed {
    private static final int WARM_UP = 60;
    private static final int LISTS = 200;

    private AnswerSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<byte[]> messages = new ArrayList<>();
        String watchList = "";
        for (int i = 0; i < WARM_UP + LISTS; i++) {
            CorridorDay day = Corridor.day(703, LocalDate.of(2026, 11, 22).plusDays(i));
            messages.add(day.mainVoyage().message());
            watchList = day.watchList();
        }
        Files.writeString(Files.createDirectories(folder.resolve("lists")).resolve("watch.tsv"), watchList);
        System.out.println(line("read and screened, nothing kept", offline(messages, watchList)));
        try (ConfigurableApplicationContext server = KanmonServer.start(folder, 0, Map.of())) {
            System.out.println(line("answered over HTTP, all durable", online(messages, server)));
        }
    }

    private static long[] offline(List<byte[]> messages, String watchList) throws IOException {
        Basis basis = new Basis(
                Agreements.shipped(),
                List.of(WatchListReader.read(
                                "watch",
                                ListTerms.kept(),
                                new ByteArrayInputStream(watchList.getBytes(StandardCharsets.UTF_8)))
                        .list()),
                Ports.shipped(),
                Engine.version());
        long[] nanos = new long[messages.size()];
        for (int i = 0; i < nanos.length; i++) {
            long began = System.nanoTime();
            PassengerList list = PaxlstReader.read(messages.get(i)).lists().getFirst();
            list.travellers().forEach(traveller -> Screening.screen(traveller, list.voyage(), basis, Instant.now()));
            nanos[i] = System.nanoTime() - began;
        }
        return nanos;
    }

    private static long[] online(List<byte[]> messages, ConfigurableApplicationContext server) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        URI url = KanmonServer.url(server).resolve("/api/v1/messages");
        long[] nanos = new long[messages.size()];
        for (int i = 0; i < nanos.length; i++) {
            HttpRequest request = HttpRequest.newBuilder(url)
                    .header("Content-Type", "application/edifact")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(messages.get(i)))
                    .build();
            long began = System.nanoTime();
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            nanos[i] = System.nanoTime() - began;
            if (response.statusCode() != 200) {
                throw new IllegalStateException("status " + response.statusCode());
            }
        }
        return nanos;
    }

    private static String line(String what, long[] nanos) {
        long[] sorted = Arrays.copyOfRange(nanos, WARM_UP, nanos.length);
        Arrays.sort(sorted);
        return String.format(
                "%-34s median %6.1f ms, 99th percentile %6.1f ms, longest %6.1f ms",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}

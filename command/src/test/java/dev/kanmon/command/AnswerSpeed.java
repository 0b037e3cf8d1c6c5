package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Engine;
import dev.kanmon.clearance.check.Screening;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.watchlist.ListTerms;
import dev.kanmon.clearance.watchlist.WatchListReader;
import dev.kanmon.command.delivery.AnswerTimes;
import dev.kanmon.command.delivery.Delivery;
import dev.kanmon.command.delivery.DeliveryPlan;
import dev.kanmon.command.delivery.DeliveryReport;
import dev.kanmon.command.delivery.NoServerException;
import dev.kanmon.command.delivery.Parcel;
import dev.kanmon.command.delivery.Tally;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.paxlst.PaxlstReader;
import dev.kanmon.server.KanmonServer;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorDay;
import dev.kanmon.simulation.CorridorPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long a carrier waits for the answer to a list of some 230 travellers, every decision durable; beside it, in the same
 * run, the same lists read and screened with nothing kept. Then how many messages of a simulated day the same server answers
 * in a second. Argument: an empty folder for the store.
 */
final class AnswerSpeed {
    private static final int WARM_UP = 60;
    private static final int LISTS = 200;
    private static final int VOYAGES = 50;
    private static final int PARALLEL = 4;

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
            List<Parcel> lists = messages.stream()
                    .map(message -> new Parcel(Instant.EPOCH, "one after the other", "LIST", message))
                    .toList();
            deliver(server, 1, lists.subList(0, WARM_UP));
            AnswerTimes times =
                    deliver(server, 1, lists.subList(WARM_UP, lists.size())).times();
            System.out.println(line("answered over HTTP, all durable", times.median(), times.p99(), times.longest()));
            DeliveryReport day = deliver(server, PARALLEL, day());
            System.out.printf(
                    Locale.ROOT,
                    "%d voyages of a simulated day: %d messages, %d travellers, %.1f messages/s%n",
                    VOYAGES,
                    day.parcels(),
                    day.people().all(),
                    day.perSecond());
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

    private static List<Parcel> day() {
        return Corridor.of(new CorridorPlan(703, LocalDate.of(2028, 11, 22), VOYAGES))
                .messages()
                .map(message -> new Parcel(
                        message.at(), message.voyage(), message.kind().name(), message.content()))
                .toList();
    }

    private static DeliveryReport deliver(ConfigurableApplicationContext server, int parallel, List<Parcel> parcels)
            throws NoServerException {
        Tally tally = new Tally(parcels.size());
        DeliveryPlan plan = new DeliveryPlan(
                KanmonServer.url(server).resolve("/api/v1/messages"),
                null,
                DeliveryPlan.AT_ONCE,
                parallel,
                List.of(),
                DeliveryPlan.ANSWER_WITHIN);
        new Delivery(plan, tally::add).deliver(parcels);
        if (!tally.report().isWhole()) {
            throw new IllegalStateException("not everything was answered: " + tally.report());
        }
        return tally.report();
    }

    private static String line(String what, long[] nanos) {
        long[] sorted = Arrays.copyOfRange(nanos, WARM_UP, nanos.length);
        Arrays.sort(sorted);
        return line(what, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], sorted[sorted.length - 1]);
    }

    private static String line(String what, long median, long p99, long longest) {
        return String.format(
                Locale.ROOT,
                "%-34s median %6.1f ms, 99th percentile %6.1f ms, longest %6.1f ms",
                what,
                median / 1e6,
                p99 / 1e6,
                longest / 1e6);
    }
}

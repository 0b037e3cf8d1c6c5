package dev.kanmon.bench;

import dev.kanmon.messages.paxlst.PassengerListReading;
import dev.kanmon.messages.paxlst.PaxlstReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How fast passenger lists are read, beside StAEDI, which only walks over the same bytes. */
@Command(
        name = "messages",
        description =
                "Reads one passenger list of 200 travellers again and again: scanned to segments, walked by StAEDI,"
                        + " read to records; each in turn, one thread.",
        footer = {
            "",
            "Exit code 1 where a bar is missed; the last lines say which.",
            "Example: ./kanmon bench messages --rounds 15 --seconds 1"
        },
        mixinStandardHelpOptions = true)
final class MessagesCommand implements Callable<Integer> {
    private static final double SCAN_TIMES_STAEDI = 50;
    private static final double RECORDS_TIMES_STAEDI = 15;
    private static final double PEER_FILE_MESSAGES_PER_SECOND = 3_000;
    private static final double PEER_FILE_KILOBYTES = 500;

    @Option(names = "--rounds", paramLabel = "N", description = "how often each has its turn (default: 9)")
    private int rounds = 9;

    @Option(names = "--seconds", paramLabel = "S", description = "how long a turn lasts, such as 0.5 (the default)")
    private double seconds = 0.5;

    @Option(
            names = "--peer",
            paramLabel = "DIR",
            description = "a folder with files bench200-*.edi, on which US-CBP/GTAS was measured; each is read as well")
    private @Nullable Path peer;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (rounds < 1 || !(seconds > 0 && seconds <= 60)) {
            throw new ParameterException(
                    spec.commandLine(), "--rounds must be 1 or more, --seconds more than 0 and at most 60");
        }
        byte[] message = SampleList.message();
        long values = SegmentWalk.values(message);
        if (values != StaediWalk.values(message)) {
            throw new IllegalStateException(
                    "StAEDI sees " + StaediWalk.values(message) + " values in the message, Kanmon " + values
                            + ": they do not read the same, so there is nothing to compare");
        }
        List<Workload> workloads = new ArrayList<>(List.of(
                Workload.of("scan to segments", message, SampleList.TRAVELLERS, SegmentWalk::tags),
                Workload.of("  and to elements", message, SampleList.TRAVELLERS, SegmentWalk::walk),
                Workload.of("StAEDI, all events", message, SampleList.TRAVELLERS, StaediWalk::walk),
                Workload.of("PAXLST to records", message, SampleList.TRAVELLERS, MessagesCommand::records)));
        workloads.addAll(peerFiles());
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s%nPAXLST, %d travellers, %,d bytes, %,d segments, %,d values (seed %d); one thread, %d rounds of %s s each%n%n",
                Machine.line(),
                SampleList.TRAVELLERS,
                message.length,
                SegmentWalk.segments(message),
                values,
                SampleList.SEED,
                rounds,
                seconds);
        out.flush();
        List<Measured> measured = new Rounds(rounds, Math.round(seconds * 1e9)).measure(workloads);
        List<Bar> bars = bars(measured);
        new MessagesTable(out).print(measured, bars);
        out.flush();
        return bars.stream().anyMatch(Bar::missed) ? Bench.FOUND : Bench.DONE;
    }

    private static long records(byte[] message) {
        PassengerListReading reading = PaxlstReader.read(message);
        return reading.problems().size() * 1_000_000L
                + reading.lists().stream()
                        .mapToLong(list -> list.travellers().size())
                        .sum();
    }

    private List<Workload> peerFiles() throws IOException {
        if (peer == null) {
            return List.of();
        }
        List<Workload> workloads = new ArrayList<>();
        try (Stream<Path> files = Files.list(peer)) {
            for (Path file : files.filter(MessagesCommand::isPeerFile).sorted().toList()) {
                byte[] message = Files.readAllBytes(file);
                int travellers = Math.toIntExact(records(message));
                workloads.add(
                        Workload.of(String.valueOf(file.getFileName()), message, travellers, MessagesCommand::records));
            }
        }
        if (workloads.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no file bench200-*.edi is in " + peer);
        }
        return workloads;
    }

    private static boolean isPeerFile(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("bench200-") && name.endsWith(".edi");
    }

    private static List<Bar> bars(List<Measured> measured) {
        Measured staedi = measured.get(2);
        List<Bar> bars = new ArrayList<>();
        // Where segments end and what their tags are is a scan to segments; splitting them is told beside it.
        bars.add(Bar.atLeast(
                "scan to segments, times StAEDI", measured.get(0).median() / staedi.median(), SCAN_TIMES_STAEDI));
        bars.add(Bar.atLeast(
                "PAXLST to records, times StAEDI", measured.get(3).median() / staedi.median(), RECORDS_TIMES_STAEDI));
        for (Measured file : measured.subList(4, measured.size())) {
            String name = file.workload().name();
            bars.add(Bar.atLeast(name + ", messages/s", file.median(), PEER_FILE_MESSAGES_PER_SECOND));
            bars.add(Bar.atMost(name + ", KB allocated a message", file.allocatedBytes() / 1e3, PEER_FILE_KILOBYTES));
        }
        return bars;
    }
}

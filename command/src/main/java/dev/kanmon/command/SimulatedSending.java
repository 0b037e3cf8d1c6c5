package dev.kanmon.command;

import dev.kanmon.command.delivery.Delivery;
import dev.kanmon.command.delivery.DeliveryPlan;
import dev.kanmon.command.delivery.DeliveryReport;
import dev.kanmon.command.delivery.NoServerException;
import dev.kanmon.command.delivery.Parcel;
import dev.kanmon.command.delivery.Tally;
import dev.kanmon.simulation.CorridorPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** A simulated day under way to a server, with a bar for who looks on; ends with a report, on Ctrl-C too. */
final class SimulatedSending {
    /** Longer than the last answers are waited for, and no longer than whoever pressed Ctrl-C would wait. */
    private static final int SECONDS_TO_REPORT = 10;

    private final CorridorPlan plan;
    private final DeliveryPlan delivery;

    SimulatedSending(CorridorPlan plan, DeliveryPlan delivery) {
        this.plan = plan;
        this.delivery = delivery;
    }

    /** What was sent where to, for a report. */
    Map<String, Object> source() {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("server", delivery.messages().resolve("/").toString());
        source.put("seed", plan.seed());
        source.put("day", plan.day().toString());
        return source;
    }

    /**
     * Sends messages.
     *
     * @param report given what came of them, before the process ends
     */
    DeliveryReport send(List<Parcel> parcels, BiConsumer<DeliveryReport, Delivery.End> report)
            throws NoServerException {
        CountDownLatch reported = new CountDownLatch(1);
        Tally tally = new Tally(parcels.size());
        LongWork bar = LongWork.begun("sending", parcels.size());
        Delivery run = new Delivery(delivery, delivered -> {
            tally.add(delivered);
            bar.step();
        });
        Thread onInterrupt = new Thread(() -> {
            run.stop();
            await(reported);
        });
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            Delivery.End end = delivered(run, parcels, bar);
            DeliveryReport sent = tally.report();
            report.accept(sent, end);
            return sent;
        } finally {
            reported.countDown();
            forget(onInterrupt);
        }
    }

    /** The bar is gone before anything is printed. */
    private static Delivery.End delivered(Delivery run, List<Parcel> parcels, LongWork bar) throws NoServerException {
        try (bar) {
            return run.deliver(parcels);
        }
    }

    private static void await(CountDownLatch reported) {
        try {
            reported.await(SECONDS_TO_REPORT, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It runs now.
        }
    }
}

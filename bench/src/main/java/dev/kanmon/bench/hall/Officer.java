package dev.kanmon.bench.hall;

import org.jspecify.annotations.Nullable;

/** An open counter, gate or kiosk, and whom it serves. */
final class Officer {
    private @Nullable Waiting serving;
    private double began;

    boolean idle() {
        return serving == null;
    }

    void serve(Waiting next, double now) {
        serving = next;
        began = now;
    }

    double began() {
        return began;
    }

    /** When the service ends; the time it began where idle. */
    double until() {
        return serving == null ? began : began + serving.service();
    }

    Waiting release() {
        Waiting served = serving;
        if (served == null) {
            throw new IllegalStateException("a counter cannot end a service it has not begun");
        }
        serving = null;
        return served;
    }
}

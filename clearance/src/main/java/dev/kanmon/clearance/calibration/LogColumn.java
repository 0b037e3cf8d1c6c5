package dev.kanmon.clearance.calibration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a log may tell. Nothing else is taken: a log that named people would be personal data in the wrong place. */
enum LogColumn {
    HALL,
    VOYAGE,
    SPOT_IN,
    OFF,
    REACHED,
    CALLED,
    DONE,
    LANE,
    GROUP,
    READINESS;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isMoment() {
        return switch (this) {
            case SPOT_IN, OFF, REACHED, CALLED, DONE -> true;
            case HALL, VOYAGE, LANE, GROUP, READINESS -> false;
        };
    }

    static Optional<LogColumn> titled(String title) {
        return Arrays.stream(values()).filter(one -> one.title().equals(title)).findFirst();
    }

    static String known() {
        return Arrays.stream(values()).map(LogColumn::title).collect(Collectors.joining(", "));
    }
}

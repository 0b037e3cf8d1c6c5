package dev.kanmon.messages.mrz;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the check digits of a zone with its data. */
final class ZoneChecks {
    private ZoneChecks() {}

    static Checks of(Zone zone) {
        Layout layout = zone.layout();
        return new Checks(
                DocumentNumber.of(zone).state(zone),
                state(zone, layout.birth(), layout.birthCheck()),
                state(zone, layout.expiry(), layout.expiryCheck()),
                optional(zone, layout.optionalCheck()),
                composite(zone, layout.composite()));
    }

    private static CheckState state(Zone zone, Field data, Field check) {
        return zone.at(check) == CheckDigit.of(zone.of(data)) ? CheckState.OK : CheckState.WRONG;
    }

    /** Where there is no personal number, its check digit may be a filler (Doc 9303 part 4, 4.2.2.2). */
    private static CheckState optional(Zone zone, @Nullable Field check) {
        if (check == null) {
            return CheckState.ABSENT;
        }
        Field data = zone.layout().optional();
        boolean leftOut = zone.at(check) == Zone.FILLER && zone.value(data).isEmpty();
        return leftOut ? CheckState.ABSENT : state(zone, data, check);
    }

    private static CheckState composite(Zone zone, @Nullable Field check) {
        if (check == null) {
            return CheckState.ABSENT;
        }
        String data = zone.layout().compositeOver().stream().map(zone::of).collect(Collectors.joining());
        return zone.at(check) == CheckDigit.of(data) ? CheckState.OK : CheckState.WRONG;
    }
}

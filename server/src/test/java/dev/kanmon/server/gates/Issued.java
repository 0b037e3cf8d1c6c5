package dev.kanmon.server.gates;

import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.PassSeals;
import dev.kanmon.clearance.pass.StatusList;
import dev.kanmon.clearance.pass.TravelAuthorization;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.MrzFormat;
import dev.kanmon.messages.mrz.MrzWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** Passes for a voyage to Narita on the day of a world, and the status lists of Japan about them. */
record Issued(SealWorld world, Instant now) {
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final int STANDS = 42;
    static final int WITHDRAWN = 43;
    static final int COUNT = 100;
    static final Duration LIST_LIFE = Duration.ofHours(6);

    LocalDate day() {
        return now.atZone(TOKYO).toLocalDate();
    }

    TravelAuthorization content(int place, LocalDate from) {
        return new TravelAuthorization(
                PassNumber.of("JP", from, place).text(),
                "KIM  MIN JI",
                LocalDate.of(1990, 3, 14),
                "F",
                "KOR",
                "M12345678",
                "ICN",
                from,
                from.plusDays(1),
                "000090",
                "1",
                "PRE CONFIRMED",
                "KE703 " + from.format(DateTimeFormatter.BASIC_ISO_DATE) + " ICN NRT KOR 1A2B3C4D5E6F");
    }

    TravelAuthorization content() {
        return content(STANDS, day());
    }

    String vdsNc(TravelAuthorization content) {
        return PassSeals.vdsNc(content, "JPN", world.japanSigner.sealing());
    }

    String barcode(TravelAuthorization content) {
        return PassSeals.barcode(content, "JPN", world.japanSigner.sealing(), day());
    }

    /** The list of Japan: today's places given out and all but one standing. */
    StatusList list(long number, Instant made) {
        TreeMap<String, StatusList.Standing> days = new TreeMap<>();
        for (int ahead = -5; ahead <= 5; ahead++) {
            BitSet standing = new BitSet();
            standing.set(0, COUNT);
            standing.clear(WITHDRAWN);
            days.put(PassNumber.list("JP", day().plusDays(ahead)), new StatusList.Standing(COUNT, standing));
        }
        return new StatusList("JPN", number, made, made.plus(LIST_LIFE), days);
    }

    String signedList(long number, Instant made) {
        return list(number, made).sign(world.japanSigner.sealing());
    }

    /** The lines of a passport. */
    static List<String> zone(String number, LocalDate born) {
        return MrzWriter.write(new Mrz(
                MrzFormat.TD3,
                "P",
                "KOR",
                "KIM",
                "MIN JI",
                number,
                "KOR",
                MrzDate.of(born),
                "F",
                MrzDate.of(LocalDate.of(2031, 5, 1)),
                "",
                ""));
    }
}

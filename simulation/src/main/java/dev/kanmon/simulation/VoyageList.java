package dev.kanmon.simulation;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.Traveller;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a carrier says of a voyage, with the envelope and the references of its messages. */
final class VoyageList {
    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final DateTimeFormatter HHMM = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private VoyageList() {}

    /** The whole list of everyone who booked, in one message, as if nobody came late. */
    static PassengerList whole(Passage passage, LocalDate day) {
        Sailing sailing = passage.sailing();
        List<Traveller> travellers = passage.everybody().stream()
                .map(person -> person.report(sailing))
                .toList();
        return of(sailing, day, 1, "745", null, travellers.size(), travellers, new Envelope.Part(1, true));
    }

    /**
     * A list, or a part of one.
     *
     * @param sequence number of the message among those of the voyage, from 1; parts in one interchange share it
     * @param document code of the document (BGM, 1001)
     * @param function code of the function (BGM, 1004), absent for an original list
     * @param count travellers of all parts
     */
    static PassengerList of(
            Sailing sailing,
            LocalDate day,
            int sequence,
            String document,
            @Nullable String function,
            int count,
            List<Traveller> travellers,
            Envelope.Part part) {
        String date = YYMMDD.format(day);
        String number = String.format(Locale.ROOT, "%03d%02d", sailing.order() + 1, sequence);
        Envelope envelope = new Envelope(
                sailing.carrier() + "DCS",
                sailing.destination() + "API",
                date + number,
                "IAPI",
                false,
                "P" + number + String.format(Locale.ROOT, "%02d", part.number()),
                "D.05B",
                sailing.designator() + '/' + date + '/' + HHMM.format(sailing.departs()),
                part);
        return new PassengerList(
                envelope,
                document,
                function,
                new Transaction(sailing.designator() + date + String.format(Locale.ROOT, "%03d", sequence), null),
                null,
                sailing.on(day),
                count,
                travellers,
                List.of());
    }
}

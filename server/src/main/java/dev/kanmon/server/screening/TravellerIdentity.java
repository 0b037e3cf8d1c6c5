package dev.kanmon.server.screening;

import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what one traveller is told from another on a voyage: reservation and the carrier's reference; else document number,
 * issuer and birth date; else name and birth date. Two persons of one list are never taken for one: whoever repeats an
 * identity within the list gets a number behind it.
 */
public final class TravellerIdentity {
    private TravellerIdentity() {}

    /** One identity a traveller, in their order, all different. The texts are personal data: fingerprint them. */
    public static List<String> of(List<Traveller> travellers) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> identities = new ArrayList<>(travellers.size());
        for (Traveller traveller : travellers) {
            String identity = of(traveller);
            int nth = seen.merge(identity, 1, Integer::sum);
            identities.add(text(identity, Integer.toString(nth)));
        }
        return identities;
    }

    private static String of(Traveller traveller) {
        if (traveller.reservation() != null && traveller.reference() != null) {
            return text("reference", traveller.reservation(), traveller.reference());
        }
        String birth = day(traveller.birthDate());
        for (TravelDocument document : traveller.documents()) {
            if (document.number() != null) {
                return text("document", document.issuer(), document.number(), birth);
            }
        }
        return text("name", traveller.surname(), traveller.given(), birth);
    }

    /** The day itself where it is one, so that it is the same in every form of a message. */
    static @Nullable String day(@Nullable StatedDate date) {
        return date == null ? null : date.date().map(LocalDate::toString).orElse(date.asSent());
    }

    static String text(@Nullable String... parts) {
        return Stream.of(parts).map(part -> part == null ? "" : part).collect(Collectors.joining("\u001f"));
    }
}

package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Voyage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one request of a carrier: a passenger list, a close-out, a cancellation.
 *
 * @param request the envelope of the request answered: sender and recipient are swapped, the references echoed
 * @param transaction the request's transaction number (RFF+TN), echoed
 * @param voyage the request's voyage
 * @param persons one answer a traveller, in the order of the request
 * @param revision the revision of the request's transaction, echoed
 * @param whole what is said of the request as a whole, absent where it is not answered so
 */
public record PassengerResponse(
        Envelope request,
        @Nullable String transaction,
        Voyage voyage,
        List<PersonAnswer> persons,
        @Nullable String revision,
        @Nullable WholeAnswer whole) {
    public PassengerResponse {
        persons = List.copyOf(persons);
    }

    /** A response to a transaction without a revision, person by person. */
    public PassengerResponse(
            Envelope request, @Nullable String transaction, Voyage voyage, List<PersonAnswer> persons) {
        this(request, transaction, voyage, persons, null, null);
    }

    /**
     * The answer for one traveller (ERP+2 with its RFF, ERC, FTX).
     *
     * @param reservation reservation locator as sent (RFF+AVF)
     * @param reference unique traveller reference as sent (RFF+ABO)
     * @param directive what the carrier is told
     * @param code the State's code of the directive (ERC)
     * @param text free text for the carrier's staff (FTX+AAP); never a reason that reveals a watch list
     */
    public record PersonAnswer(
            @Nullable String reservation, @Nullable String reference, Directive directive, String code, String text) {}

    /**
     * The answer for the request as a whole and everyone in it (ERP+1 with its ERC, FTX).
     *
     * @param accepted whether it was accepted (ERC+0), or not (ERC+1)
     * @param text free text for the carrier's staff (FTX+AAP), may be empty
     */
    public record WholeAnswer(boolean accepted, String text) {}
}

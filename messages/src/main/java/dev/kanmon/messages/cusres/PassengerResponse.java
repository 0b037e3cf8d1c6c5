package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Voyage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one passenger list (CUSRES, BGM 962).
 *
 * @param request the envelope of the list answered: sender and recipient are swapped, the references echoed
 * @param transaction the list's transaction number (RFF+TN), echoed
 * @param voyage the list's voyage
 * @param persons one answer a traveller, in the order of the list
 */
public record PassengerResponse(
        Envelope request, @Nullable String transaction, Voyage voyage, List<PersonAnswer> persons) {
    public PassengerResponse {
        persons = List.copyOf(persons);
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
}

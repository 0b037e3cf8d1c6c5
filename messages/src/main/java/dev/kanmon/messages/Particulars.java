package dev.kanmon.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What few States ask about a traveller, and most messages do not hold.
 *
 * @param birthPlace place of birth, a State's code or a name (LOC+180)
 * @param duty crew duty (EMP+1), such as CR1 flight deck to CR5
 * @param redress number by which a State tells this person from a namesake on a list (RFF+AEA)
 * @param customer the carrier's or agent's customer number (RFF+CR)
 * @param tickets ticket numbers with their coupon as sent (RFF+YZY)
 * @param address where the traveller lives or will stay (NAD)
 * @param contact telephone and other channels (COM)
 */
public record Particulars(
        @Nullable String birthPlace,
        @Nullable String duty,
        @Nullable String redress,
        @Nullable String customer,
        List<String> tickets,
        @Nullable Address address,
        @Nullable Contact contact) {
    public Particulars {
        tickets = List.copyOf(tickets);
    }

    /**
     * A postal address.
     *
     * @param street with its number (C059)
     * @param city (3164)
     * @param region (C819), its name where the message gives one, else its code
     * @param postcode (3251)
     * @param country as sent (3207)
     */
    public record Address(
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postcode,
            @Nullable String country) {}
}

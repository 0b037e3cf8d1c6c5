package dev.kanmon.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person on a voyage as the carrier reports them (the NAD group of PAXLST).
 *
 * @param role passenger, crew or in transit
 * @param surname family name, or the only name of a person who has one
 * @param given given names, separated by a space
 * @param sex M, F, X or U (ATT+2)
 * @param birthDate date of birth (DTM+329)
 * @param nationality State as sent, alpha-3 (NAT+2)
 * @param residence State of residence as sent, alpha-3 (LOC+174)
 * @param embark port where this journey began (LOC+178)
 * @param disembark port where this journey ends (LOC+179)
 * @param clearance port where border control takes place (LOC+22)
 * @param reservation reservation locator (RFF+AVF)
 * @param reference the carrier's unique reference of this traveller (RFF+ABO)
 * @param seats assigned seats (RFF+SEA)
 * @param bags checked baggage
 * @param verified whether the carrier checked the data against the document (GEI+4: 173 yes, 174 no)
 * @param documents travel documents, the primary one first
 */
public record Traveller(
        Role role,
        @Nullable String surname,
        @Nullable String given,
        @Nullable String sex,
        @Nullable StatedDate birthDate,
        @Nullable String nationality,
        @Nullable String residence,
        @Nullable String embark,
        @Nullable String disembark,
        @Nullable String clearance,
        @Nullable String reservation,
        @Nullable String reference,
        List<String> seats,
        @Nullable Bags bags,
        @Nullable Boolean verified,
        List<TravelDocument> documents) {
    public Traveller {
        seats = List.copyOf(seats);
        documents = List.copyOf(documents);
    }

    /** Why a person is on board: NAD+FL passenger, NAD+FM crew, NAD+DDU and NAD+DDT in transit. */
    public enum Role {
        PASSENGER,
        CREW,
        TRANSIT
    }

    /**
     * Checked baggage.
     *
     * @param count pieces (MEA+CT)
     * @param weight kilograms (MEA+WT)
     */
    public record Bags(@Nullable Integer count, @Nullable Integer weight) {}
}

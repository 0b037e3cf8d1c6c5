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
 * @param particulars what few States ask, absent where the message has none of it
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
        List<TravelDocument> documents,
        @Nullable Particulars particulars) {
    /** A traveller of whom nothing is known but what most messages hold. */
    public Traveller(
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
        this(
                role,
                surname,
                given,
                sex,
                birthDate,
                nationality,
                residence,
                embark,
                disembark,
                clearance,
                reservation,
                reference,
                seats,
                bags,
                verified,
                documents,
                null);
    }

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
     * @param tags numbers on the bags (FTX+BAG)
     */
    public record Bags(@Nullable Integer count, @Nullable Integer weight, List<BagTag> tags) {
        /** Bags whose tags nobody told. */
        public Bags(@Nullable Integer count, @Nullable Integer weight) {
            this(count, weight, List.of());
        }

        public Bags {
            tags = List.copyOf(tags);
        }
    }

    /**
     * One tag number, or several that follow each other.
     *
     * @param number as sent
     * @param count how many bags from this number on; 1 where the message does not say
     */
    public record BagTag(String number, int count) {}
}

package dev.kanmon.messages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a carrier wants done with a passenger list (BGM, data elements 1001 and 1004 of the WCO/IATA/ICAO API guide). */
public enum Purpose {
    /** Travellers told of for the first time, or all of them again: no function, or {@code C} on some crew lists. */
    ORIGINAL,
    /** Changed data of travellers told of before ({@code CP}). */
    CHANGE,
    /** Travellers as they are when they check in ({@code CI}, United Kingdom). */
    CHECK_IN,
    /** The listed travellers' reservations are cancelled ({@code XR}). */
    CANCEL,
    /** The listed travellers leave a party that travels on without them ({@code RP}). */
    REDUCE,
    /** Doors are closed; nobody is listed ({@code CL}). */
    CLOSE,
    /** Doors are closed; listed are those who are not on board ({@code CLNB}). */
    CLOSE_NOT_ON_BOARD,
    /** Doors are closed; listed are those who are on board ({@code CLOB}; {@code DC} in the United Kingdom). */
    CLOSE_ON_BOARD,
    /** The whole voyage is cancelled ({@code XF}). */
    CANCEL_VOYAGE,
    /** The voyage has another number or other times ({@code CF}). */
    CHANGE_VOYAGE,
    /** A carrier's whole crew, of no one voyage (document 336, United States). */
    MASTER_CREW_LIST,
    /** A pass for somebody who enters the airport and does not travel (document 655). */
    GATE_PASS,
    /** A document or function that no source knows. Nothing may follow from it but an alarm. */
    UNKNOWN;

    /**
     * The purpose that BGM states.
     *
     * @param document 1001; empty where BGM is missing, which is taken for a passenger list
     * @param function 1004, absent for an original list
     */
    public static Purpose of(String document, @Nullable String function) {
        return switch (document) {
            case "", "745", "250", "266" -> ofList(Optional.ofNullable(function).orElse(""));
            case "336" -> MASTER_CREW_LIST;
            case "655" -> GATE_PASS;
            default -> UNKNOWN;
        };
    }

    private static Purpose ofList(String function) {
        return switch (function) {
            case "", "C" -> ORIGINAL;
            case "CP" -> CHANGE;
            case "CI" -> CHECK_IN;
            case "XR" -> CANCEL;
            case "RP" -> REDUCE;
            case "CL" -> CLOSE;
            case "CLNB" -> CLOSE_NOT_ON_BOARD;
            case "CLOB", "DC" -> CLOSE_ON_BOARD;
            case "XF" -> CANCEL_VOYAGE;
            case "CF" -> CHANGE_VOYAGE;
            default -> UNKNOWN;
        };
    }

    /** Whether it concerns everyone on the voyage, whoever is listed. */
    public boolean isOfWholeVoyage() {
        return this == CLOSE || this == CANCEL_VOYAGE;
    }

    /** Whether the travellers listed are to be screened and answered one by one. */
    public boolean isScreened() {
        return switch (this) {
            case ORIGINAL, CHANGE, CHECK_IN -> true;
            case CANCEL,
                    REDUCE,
                    CLOSE,
                    CLOSE_NOT_ON_BOARD,
                    CLOSE_ON_BOARD,
                    CANCEL_VOYAGE,
                    CHANGE_VOYAGE,
                    MASTER_CREW_LIST,
                    GATE_PASS,
                    UNKNOWN -> false;
        };
    }
}

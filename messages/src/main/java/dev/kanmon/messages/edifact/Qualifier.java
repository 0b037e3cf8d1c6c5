package dev.kanmon.messages.edifact;

/**
 * Qualifiers of PAXLST and CUSRES by the WCO/IATA/ICAO guide, as {@link SegmentScanner#code} gives them.
 * Some stand in no code list of the UN directory that messages name, and carriers send them all the same.
 */
public final class Qualifier {
    // Parties (NAD, 3035).
    public static final int SENDER = 'M' | ('S' << 8);
    public static final int PASSENGER = 'F' | ('L' << 8);
    public static final int CREW = 'F' | ('M' << 8);
    public static final int TRANSIT_CREW = 'D' | ('D' << 8) | ('T' << 16);
    public static final int TRANSIT_PASSENGER = 'D' | ('D' << 8) | ('U' << 16);
    public static final int BY_REFERENCE = 'Z' | ('Z' << 8) | ('Z' << 16);

    // Places (LOC, 3227).
    public static final int CLEARANCE = '2' | ('2' << 8);
    public static final int ARRIVAL_PORT = '8' | ('7' << 8);
    public static final int ISSUER = '9' | ('1' << 8);
    public static final int OTHER_PORT = '9' | ('2' << 8);
    public static final int DEPARTURE_PORT = '1' | ('2' << 8) | ('5' << 16);
    public static final int FINAL_DESTINATION = '1' | ('3' << 8) | ('0' << 16);
    public static final int RESIDENCE = '1' | ('7' << 8) | ('4' << 16);
    public static final int EMBARK = '1' | ('7' << 8) | ('8' << 16);
    public static final int DISEMBARK = '1' | ('7' << 8) | ('9' << 16);
    public static final int BIRTH_PLACE = '1' | ('8' << 8) | ('0' << 16);

    // Dates and times (DTM, 2005).
    public static final int EXPIRY = '3' | ('6' << 8);
    public static final int ISSUED = '1' | ('8' << 8) | ('2' << 16);
    public static final int DEPARTURE = '1' | ('8' << 8) | ('9' << 16);
    public static final int ARRIVAL = '2' | ('3' << 8) | ('2' << 16);
    public static final int BIRTH = '3' | ('2' << 8) | ('9' << 16);

    // References (RFF, 1153).
    public static final int FLIGHT = 'A' | ('F' << 8);
    public static final int TRANSACTION = 'T' | ('N' << 8);
    public static final int RESERVATION = 'A' | ('V' << 8) | ('F' << 16);
    public static final int REFERENCE = 'A' | ('B' << 8) | ('O' << 16);
    public static final int SEAT = 'S' | ('E' << 8) | ('A' << 16);
    public static final int REDRESS = 'A' | ('E' << 8) | ('A' << 16);
    public static final int CUSTOMER = 'C' | ('R' << 8);
    public static final int TICKET = 'Y' | ('Z' << 8) | ('Y' << 16);

    // Counts (CNT, 6069), measures (MEA, 6311), texts (FTX, 4451).
    public static final int CREW_COUNT = '4' | ('1' << 8);
    public static final int PASSENGER_COUNT = '4' | ('2' << 8);
    public static final int BAG_COUNT = 'C' | ('T' << 8);
    public static final int BAG_WEIGHT = 'W' | ('T' << 8);
    public static final int BAG_TAG = 'B' | ('A' << 8) | ('G' << 16);
    public static final int STAFF_TEXT = 'A' | ('A' << 8) | ('P' << 16);

    // Attributes (ATT, 9017), nationalities (NAT, 3493), employment (EMP, 9003), processing (GEI, 9649 and 7365).
    public static final int SEX = '2';
    public static final int NATIONALITY = '2';
    public static final int DUTY = '1';
    public static final int VERIFICATION = '4';
    public static final int VERIFIED = '1' | ('7' << 8) | ('3' << 16);
    public static final int NOT_VERIFIED = '1' | ('7' << 8) | ('4' << 16);

    // Means of transport (TDT, 8051).
    public static final int OVERFLIGHT = '3' | ('4' << 8);

    // What an answer is about (ERP, 9175).
    public static final int MESSAGE = '1';
    public static final int PERSON = '2';

    private Qualifier() {}
}

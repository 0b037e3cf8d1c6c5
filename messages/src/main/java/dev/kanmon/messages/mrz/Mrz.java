package dev.kanmon.messages.mrz;

import org.jspecify.annotations.Nullable;

/**
 * What a machine readable zone says. Read by {@link MrzReader}, written by {@link MrzWriter}.
 *
 * @param format size of the zone
 * @param documentCode one or two characters, such as P, PP, ID, V
 * @param issuer code of the State or organisation, one to three letters, such as KOR or D; empty where the zone has none
 * @param surname primary identifier, its components apart by one space; empty where the zone has none
 * @param given secondary identifier, likewise; absent where the holder has a single name
 * @param number document number without the fillers behind it, of any length that the format can hold
 * @param nationality code like that of the issuer
 * @param birthDate date of birth; absent where it is wholly unknown
 * @param sex M or F; absent where it is not specified
 * @param expiry date of expiry; absent where the zone has none
 * @param optional optional data elements without the fillers behind them, in TD3 the personal number; in TD1 and TD2
 *     without what belongs to a long document number
 * @param optional2 optional data elements of the second line of TD1; empty in other formats
 */
public record Mrz(
        MrzFormat format,
        String documentCode,
        String issuer,
        String surname,
        @Nullable String given,
        String number,
        String nationality,
        @Nullable MrzDate birthDate,
        @Nullable String sex,
        @Nullable MrzDate expiry,
        String optional,
        String optional2) {}

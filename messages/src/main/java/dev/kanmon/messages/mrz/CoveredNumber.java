package dev.kanmon.messages.mrz;

/** A document number, all but its end covered: enough to tell one's own documents apart, too little to use. */
public final class CoveredNumber {
    private static final int SHOWN = 3;
    private static final String COVER = "•";

    private CoveredNumber() {}

    /** Such as {@code ••••••567}; a number of up to three characters stays as it is. */
    public static String of(String number) {
        int covered = Math.max(0, number.length() - SHOWN);
        return COVER.repeat(covered) + number.substring(covered);
    }
}

package dev.kanmon.clearance.agreement;

/**
 * One direction of what is granted; the other direction, where there is one, is a leg of its own.
 *
 * @param grantor party that grants: a State by its alpha-3 code, or a body named in the instrument's parties
 * @param beneficiary party that it is granted to; {@link #ANY} for every other State
 */
public record Leg(String grantor, String beneficiary) {
    /** Every State but the grantor. */
    public static final String ANY = "*";

    /** Whether it is granted by one party to the other, this way round. */
    public boolean binds(String giver, String receiver) {
        return grantor.equals(giver) && (beneficiary.equals(receiver) || (isForAll() && !giver.equals(receiver)));
    }

    boolean isForAll() {
        return beneficiary.equals(ANY);
    }
}

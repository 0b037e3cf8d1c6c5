package dev.kanmon.clearance.hall;

/** Whose national a traveller is, seen from the State of the hall. */
public enum Group {
    /** Of that State. */
    NATIONAL,
    /** Of another, with a permit to reside; outside the measure of short stays. */
    RESIDENT,
    /** Of the other State of the corridor, for a short stay. */
    PARTNER,
    /** Of a third State, for a short stay. */
    OTHER;

    /** Whether they land for a short stay: whom Japan's official measure counts. */
    public boolean isShortStay() {
        return this == PARTNER || this == OTHER;
    }
}

package dev.kanmon.clearance.pass;

/** Whether a status list can be taken. */
public sealed interface StatusCheck {
    /**
     * It is genuine; whether it is fresh is asked at each pass.
     *
     * @param list what it says
     */
    record Taken(StatusList list) implements StatusCheck {}

    /**
     * It is not.
     *
     * @param verdict why: one that is not genuine
     */
    record Refused(PassVerdict verdict) implements StatusCheck {}
}

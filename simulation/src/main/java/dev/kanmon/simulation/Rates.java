package dev.kanmon.simulation;

/**
 * How often what is odd happens. All of it is assumed, and chosen so that a day of the whole corridor shows everything several times; what
 * is planted in travellers has its rates in {@link Plant.Kind}. The main voyage has no odd messages.
 *
 * @param cancelledVoyages of a thousand voyages after the small day's, those that are cancelled after their list was sent
 * @param noShows of a thousand listed travellers, those who do not board and did not cancel
 * @param cancellations of a thousand travellers, those who cancel after the list was sent
 * @param lateJoiners of a thousand travellers, those who are told of by a change after the list
 * @param changes of a thousand travellers, those whose seat changes after the list
 * @param repeats of a thousand lists, those that come again, byte for byte
 * @param flaws of a thousand lists, those with one of {@link Flaw}
 * @param givenFirst of a thousand travellers, those whose surname and given name change places in the report
 * @param titled of a thousand travellers of the carriers that do it, those with a title glued to the given name
 * @param frequent of a thousand parties, those that travel often
 * @param tours of a thousand parties, those that are a tour of several households under one reservation
 */
record Rates(
        int cancelledVoyages,
        int noShows,
        int cancellations,
        int lateJoiners,
        int changes,
        int repeats,
        int flaws,
        int givenFirst,
        int titled,
        int frequent,
        int tours) {
    static final Rates ASSUMED = new Rates(
            // weather and engines; ferries have more
            4,
            // airlines speak of a few per cent; most of them cancel first
            15,
            8,
            // stand-bys and those who check in last
            12,
            20,
            // a sender's queue that did not see the answer
            30,
            // one list in forty
            25,
            // a clerk who reads the passport the other way round
            8,
            // MINJUNMR
            300,
            // business, and families on both sides
            150,
            // a tour is many people: some five in a hundred travellers
            8);
}

package dev.kanmon.clearance.journey;

/**
 * What is taken of every port of a way, where nothing is forecast.
 *
 * @param before how long before departure a traveller is at the port
 * @param checkIn {@link Step#CHECK_IN}
 * @param boarding {@link Step#BOARDING}
 * @param walk {@link Step#WALK}
 * @param bags {@link Step#BAGS}
 * @param postLine {@link Step#POST_LINE}, where no post is described
 * @param postService {@link Step#POST_SERVICE}, likewise
 * @param exitLine {@link Step#EXIT_LINE}, where no exit check is described
 * @param exitService {@link Step#EXIT_SERVICE}, likewise
 * @param hallLine {@link Step#HALL_LINE} of an arrival hall that is not described, where nobody is pre-screened
 * @param hallService {@link Step#HALL_SERVICE} of those who are not pre-screened, likewise
 * @param confirmedLine {@link Step#HALL_LINE} of those who are, likewise
 * @param confirmedService {@link Step#HALL_SERVICE} of those who are, likewise
 */
record Usual(
        Estimate before,
        Estimate checkIn,
        Estimate boarding,
        Estimate walk,
        Estimate bags,
        Estimate postLine,
        Estimate postService,
        Estimate exitLine,
        Estimate exitService,
        Estimate hallLine,
        Estimate hallService,
        Estimate confirmedLine,
        Estimate confirmedService) {}

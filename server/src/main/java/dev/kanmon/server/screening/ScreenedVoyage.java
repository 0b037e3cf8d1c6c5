package dev.kanmon.server.screening;

import java.util.List;

/**
 * One voyage with everyone on it.
 *
 * @param summary the voyage
 * @param travellers those a person must look at first, then in the order reported
 */
public record ScreenedVoyage(VoyageSummary summary, List<ScreenedTraveller> travellers) {
    public ScreenedVoyage {
        travellers = List.copyOf(travellers);
    }
}

package dev.kanmon.server.screening;

import java.util.List;
import java.util.UUID;

/**
 * A passenger list whose travellers are screened and whose decisions are ready to be recorded.
 *
 * @param voyage id of the voyage
 * @param identity what the voyage is told by
 * @param persons in the order of the list
 */
public record ScreenedList(UUID voyage, VoyageIdentity identity, List<ScreenedPerson> persons) {
    public ScreenedList {
        persons = List.copyOf(persons);
    }
}

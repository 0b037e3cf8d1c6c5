package dev.kanmon.clearance.watchlist;

import dev.kanmon.names.Name;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is sought in a list.
 *
 * @param name may be empty; then only documents are sought
 * @param births every day the birth date may mean; empty where it is missing or impossible
 * @param documents every document reported
 */
public record Subject(Name name, List<LocalDate> births, List<Document> documents) {
    public Subject {
        births = List.copyOf(births);
        documents = List.copyOf(documents);
    }
}

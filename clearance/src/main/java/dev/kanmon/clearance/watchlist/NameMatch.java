package dev.kanmon.clearance.watchlist;

import dev.kanmon.names.Likeness;
import dev.kanmon.names.reading.Remark;
import java.util.List;

/**
 * How a listed name fits the one sought.
 *
 * @param listed as the list has it
 * @param weak whether the list itself calls it a weak alias
 * @param likeness how likely they are spellings of one name, and how rare it is
 * @param score how likely they are one person, from 0 to 1, by name, rarity, birth date, nationality and sex
 * @param remarks what is the same in them and what is not
 */
public record NameMatch(String listed, boolean weak, Likeness likeness, double score, List<Remark> remarks) {
    public NameMatch {
        remarks = List.copyOf(remarks);
    }

    /** Only what names nobody, for logs and exceptions. */
    @Override
    public String toString() {
        return "NameMatch[score " + score + ", " + remarks.size() + " remarks]";
    }
}

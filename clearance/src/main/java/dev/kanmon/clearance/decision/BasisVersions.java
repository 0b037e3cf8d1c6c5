package dev.kanmon.clearance.decision;

import java.util.List;

/**
 * The versions a decision was taken by, as it cites them.
 *
 * @param agreements each provision used, {@code id@version}, in the order used
 * @param lists each watch list searched, {@code id@version}
 * @param engine release of the program
 */
public record BasisVersions(List<String> agreements, List<String> lists, String engine) {
    public BasisVersions {
        agreements = List.copyOf(agreements);
        lists = List.copyOf(lists);
    }
}

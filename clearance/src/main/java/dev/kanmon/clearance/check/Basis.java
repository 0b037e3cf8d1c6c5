package dev.kanmon.clearance.check;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.decision.BasisVersions;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.watchlist.WatchList;
import java.util.List;

/**
 * Everything a decision rests on besides the traveller and the voyage. Immutable: the same basis decides the same.
 *
 * @param agreements what the States have agreed
 * @param lists watch lists, in the order in which they are searched
 * @param ports the port table
 * @param engine release of the program
 */
public record Basis(Agreements agreements, List<WatchList> lists, Ports ports, String engine) {
    public Basis {
        lists = List.copyOf(lists);
    }

    /** The same basis but for the agreements. */
    public Basis with(Agreements others) {
        return new Basis(others, lists, ports, engine);
    }

    /** The versions of everything in it; a decision cites the provisions it used instead of all agreements. */
    public BasisVersions versions() {
        return new BasisVersions(
                List.of("agreements@" + agreements.version()),
                lists.stream().map(WatchList::citation).toList(),
                engine);
    }
}

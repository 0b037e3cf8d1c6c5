package dev.kanmon.bench.names;

import dev.kanmon.names.BirthDate;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameSearch;
import dev.kanmon.names.Sought;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Listed persons who travel under another spelling than their entry's, with their birth date. Aliases are left out of the
 * list, so that nobody is found by the very spelling under which he travels. Persons of pairs that come from no watch list
 * are put on the list beside it.
 */
final class ListedTravellers {
    static final long SEED = 4003;

    /** Namesakes with the same birth date stand beside the one who is wanted; more than these do not. */
    private static final int LOOKED_AT = 200;

    private final NameSearch search;
    private final List<Traveller> travellers;

    private ListedTravellers(NameSearch search, List<Traveller> travellers) {
        this.search = search;
        this.travellers = travellers;
    }

    /**
     * Somebody who must be found.
     *
     * @param pair the spelling under which he travels, and that of the entry
     * @param number the entry's in the search
     * @param listed what the entry tells of the birth date
     * @param birth the day in the passport: where the list knows only a part, the rest is drawn
     */
    record Traveller(Pair pair, int number, List<BirthDate> listed, BirthDate birth) {
        String group() {
            if (pair.set().equals("ko_dprk_alias")) {
                return "listed North Koreans";
            }
            return pair.set().equals("sanction_alias")
                    ? "listed, other origins"
                    : pair.set().startsWith("ko_") ? "Korean, put on the list" : "Japanese, put on the list";
        }

        /** The whole day that the list gives, null where it gives less or several. */
        @Nullable
        BirthDate wholeDay() {
            return listed.size() == 1 && listed.getFirst().day() > 0 ? listed.getFirst() : null;
        }
    }

    static ListedTravellers of(BenchRun run) throws IOException {
        Random random = new Random(SEED);
        NameSearch.Builder builder = NameSearch.builder();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Listed> entries = new HashMap<>();
        for (Listed listed : run.watchList()) {
            numbers.put(listed.id(), numbers.size());
            entries.put(listed.id(), listed);
            builder.add(Name.read(listed.name()), listed.births(), null);
        }
        List<Traveller> travellers = new ArrayList<>();
        for (Pair pair : run.pairs(pair -> !pair.isOtherName() && !pair.set().contains("_neg_"))) {
            List<BirthDate> births = pair.birthsA().isEmpty() ? pair.birthsB() : pair.birthsA();
            if (births.isEmpty()) {
                continue;
            }
            Listed entry = pair.isOfWatchList() ? entries.get(pair.source()) : null;
            List<BirthDate> listed =
                    entry != null ? entry.births() : pair.birthsB().isEmpty() ? births : pair.birthsB();
            String key = entry != null ? entry.id() : pair.b() + listed;
            Integer number = numbers.get(key);
            if (number == null) {
                number = numbers.size();
                numbers.put(key, number);
                builder.add(Name.read(pair.b()), listed, null);
            }
            travellers.add(new Traveller(pair, number, listed, AgePyramid.whole(births.getFirst(), random)));
        }
        return new ListedTravellers(builder.build(), travellers);
    }

    List<Traveller> travellers() {
        return travellers;
    }

    /** With the birth date, or what {@code seen} makes of it: an empty list where it is not told. */
    double score(Traveller traveller, UnaryOperator<List<BirthDate>> seen) {
        Sought sought = new Sought(Name.read(traveller.pair().a()), seen.apply(List.of(traveller.birth())), null);
        return search.search(sought, LOOKED_AT, 0).stream()
                .filter(found -> found.number() == traveller.number())
                .mapToDouble(NameSearch.Found::score)
                .findFirst()
                .orElse(0);
    }

    /** Scores of each group, in the order in which groups come up. */
    Map<String, double[]> scores(UnaryOperator<List<BirthDate>> seen) {
        Map<String, List<Double>> groups = new LinkedHashMap<>();
        for (Traveller traveller : travellers) {
            groups.computeIfAbsent(traveller.group(), first -> new ArrayList<>())
                    .add(score(traveller, seen));
        }
        Map<String, double[]> scores = new LinkedHashMap<>();
        groups.forEach((group, values) -> scores.put(
                group, values.stream().mapToDouble(Double::doubleValue).toArray()));
        return scores;
    }
}

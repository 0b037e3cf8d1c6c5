package dev.kanmon.bench.names.sample;

import dev.kanmon.bench.names.NameElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chinese names in hanzi and pinyin, and names of other origins in two spellings, from tables of our own. */
final class OwnSample {
    private final Map<String, NameElements> elements;
    private final Random random;

    OwnSample(Map<String, NameElements> elements, Random random) {
        this.elements = elements;
        this.random = random;
    }

    List<SamplePair> chinese(int each) {
        List<SamplePair> pairs = new ArrayList<>();
        while (pairs.size() < 2 * each) {
            List<String> surname = draw("zh.surname");
            List<String> first = draw("zh.given");
            List<String> second = draw("zh.given");
            List<String> other = draw("zh.given");
            String latin = surname.get(1) + ' ' + first.getLast() + second.getLast();
            if (!other.getLast().equals(second.getLast())) {
                pairs.add(new SamplePair("zh_hanzi", latin, surname.getFirst() + first.getFirst() + second.getFirst()));
                pairs.add(new SamplePair(
                        "zh_neg_hanzi", latin, surname.getFirst() + first.getFirst() + other.getFirst()));
            }
        }
        return pairs;
    }

    /** Wanted: other spellings and another order. Not wanted: the same given names with another surname. */
    List<SamplePair> others(int each) {
        List<SamplePair> pairs = new ArrayList<>();
        while (pairs.size() < 2 * each) {
            List<String> given = draw("other.given");
            List<String> middle = draw("other.given");
            List<String> surname = draw("other.surname");
            List<String> another = draw("other.surname");
            if (!surname.equals(another) && !given.equals(middle)) {
                String first = given.getFirst() + ' ' + middle.getFirst();
                pairs.add(new SamplePair(
                        "other_latin",
                        blanks(first + ' ' + surname.getFirst()),
                        blanks(surname.getLast() + ' ' + given.getLast() + ' ' + middle.getLast())));
                pairs.add(new SamplePair(
                        "other_neg_latin",
                        blanks(first + ' ' + surname.getFirst()),
                        blanks(first + ' ' + another.getFirst())));
            }
        }
        return pairs;
    }

    private static String blanks(String name) {
        return name.replace('_', ' ');
    }

    private List<String> draw(String section) {
        NameElements table = elements.get(section);
        if (table == null) {
            throw new IllegalStateException("no table " + section);
        }
        return table.draw(random);
    }
}

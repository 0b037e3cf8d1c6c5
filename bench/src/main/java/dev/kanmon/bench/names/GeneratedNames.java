package dev.kanmon.bench.names;

import dev.kanmon.names.BirthDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Names without end, from a seed: four of ten Korean, a quarter Japanese, a fifth Chinese, the rest of other origins. One of
 * five of Korea, Japan and China is in its own script, the others in Latin letters as passports and lists spell them.
 */
final class GeneratedNames {
    static final int KOREAN_OF_HUNDRED = 40;
    static final int JAPANESE_OF_HUNDRED = 25;
    static final int CHINESE_OF_HUNDRED = 20;

    /** Names in their own script, of a hundred of Korea, Japan and China. */
    private static final int NATIVE_OF_HUNDRED = 20;

    private static final int COMMON_SURNAMES_OF_HUNDRED = 40;
    private static final int ONE_SYLLABLE_KOREAN_OF_HUNDRED = 6;
    private static final int ONE_SYLLABLE_CHINESE_OF_HUNDRED = 35;

    private static final Map<String, NameElements> ELEMENTS = NameElements.load();

    private final Random random;

    GeneratedNames(long seed) {
        random = new Random(seed);
    }

    /**
     * A generated person.
     *
     * @param name as it is listed
     * @param respelled the same name in the Latin letters of another clerk, with another order or other spellings
     * @param birth a whole day
     * @param nationality alpha-3
     */
    record Person(String name, String respelled, BirthDate birth, String nationality) {}

    Person next() {
        int hundredth = random.nextInt(100);
        if (hundredth < KOREAN_OF_HUNDRED) {
            return korean();
        }
        if (hundredth < KOREAN_OF_HUNDRED + JAPANESE_OF_HUNDRED) {
            return japanese();
        }
        return hundredth < KOREAN_OF_HUNDRED + JAPANESE_OF_HUNDRED + CHINESE_OF_HUNDRED ? chinese() : other();
    }

    private Person korean() {
        List<String> surname = draw("ko.surname");
        List<String> first = draw("ko.given");
        boolean one = random.nextInt(100) < ONE_SYLLABLE_KOREAN_OF_HUNDRED;
        List<String> second = one ? List.of("", "") : draw("ko.given");
        String name = isNative()
                ? surname.getFirst() + first.getFirst() + second.getFirst()
                : (spelled(surname) + ' ' + spelled(first) + (random.nextBoolean() ? " " : "") + spelled(second))
                        .strip();
        String respelled = random.nextBoolean()
                ? spelled(surname) + ' ' + spelled(first) + spelled(second)
                : spelled(first) + spelled(second) + ' ' + spelled(surname);
        return new Person(name, respelled, birth(), "KOR");
    }

    private Person japanese() {
        boolean common = random.nextInt(100) < COMMON_SURNAMES_OF_HUNDRED;
        List<String> surname = common ? draw("ja.surname") : joined("ja.front", "ja.back");
        List<String> given = random.nextBoolean() ? draw("ja.given") : joined("ja.givenfront", "ja.givenback");
        String latin = surname.getLast() + ' ' + given.getLast();
        String name = isNative() ? surname.getFirst() + given.getFirst() : latin;
        String respelled = random.nextBoolean() ? given.getLast() + ' ' + surname.getLast() : latin;
        return new Person(name, respelled, birth(), "JPN");
    }

    private Person chinese() {
        List<String> surname = draw("zh.surname");
        boolean one = random.nextInt(100) < ONE_SYLLABLE_CHINESE_OF_HUNDRED;
        List<String> given = one ? draw("zh.given") : joined("zh.given", "zh.given");
        String name = isNative() ? surname.getFirst() + given.getFirst() : spelled(surname) + ' ' + given.getLast();
        String respelled =
                random.nextBoolean() ? given.getLast() + ' ' + surname.get(1) : surname.get(1) + ' ' + given.getLast();
        return new Person(name, respelled, birth(), "CHN");
    }

    private Person other() {
        List<String> given = draw("other.given");
        boolean middle = random.nextBoolean();
        String second = middle ? ' ' + draw("other.given").getFirst() : "";
        List<String> surname = random.nextBoolean() ? draw("other.surname") : List.of();
        List<String> stem = draw("other.stem");
        List<String> suffix = draw("other.suffix");
        String name = any(given) + second + ' ' + (surname.isEmpty() ? stem.getFirst() + any(suffix) : any(surname));
        String respelled = (surname.isEmpty() ? stem.getFirst() + any(suffix) : any(surname))
                + ' '
                + any(given)
                + (random.nextBoolean() ? second : "");
        return new Person(name.replace('_', ' '), respelled.replace('_', ' '), birth(), "XXX");
    }

    private BirthDate birth() {
        return AgePyramid.draw(random);
    }

    private boolean isNative() {
        return random.nextInt(100) < NATIVE_OF_HUNDRED;
    }

    private List<String> draw(String section) {
        NameElements elements = ELEMENTS.get(section);
        if (elements == null) {
            throw new IllegalStateException("no table " + section);
        }
        return elements.draw(random);
    }

    private List<String> joined(String front, String back) {
        List<String> first = draw(front);
        List<String> second = draw(back);
        return List.of(first.getFirst() + second.getFirst(), first.getLast() + second.getLast());
    }

    /** A Latin spelling: the commonest every other time, else any. */
    private String spelled(List<String> forms) {
        return random.nextBoolean() ? forms.get(1) : forms.get(1 + random.nextInt(forms.size() - 1));
    }

    private String any(List<String> forms) {
        return forms.get(random.nextInt(forms.size()));
    }
}

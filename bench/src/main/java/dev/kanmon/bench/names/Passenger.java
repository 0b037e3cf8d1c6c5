package dev.kanmon.bench.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A real person who is on no list.
 *
 * @param name as a machine readable zone spells it
 * @param group by which figures are told apart
 */
record Passenger(String name, Group group) {
    /** Who a passenger is, as far as the source and the native writing tell. */
    enum Group {
        KOREAN("Korean, Hangul"),
        /** Persons of all other nations whom Wikidata knows in Hangul. */
        TRANSCRIBED("other nations, transcribed in Hangul"),
        JAPANESE_KANJI("Japanese, kanji only"),
        JAPANESE_KANA("Japanese, with kana"),
        OTHER("other");

        private final String told;

        Group(String told) {
            this.told = told;
        }

        String told() {
            return told;
        }

        /**
         * The group of a person.
         *
         * @param source wd, kpop, assembly or enamdict
         * @param nativeName as written in Korea or Japan
         */
        static Group of(String source, String nativeName) {
            boolean hangul = nativeName.matches("[가-힣 ·-]+");
            if (source.equals("enamdict")) {
                return nativeName.matches(".*[ぁ-ヿ].*") ? JAPANESE_KANA : JAPANESE_KANJI;
            }
            // A Korean name is of two to four syllables; transcribed ones are longer or have parts.
            return nativeName.matches("[가-힣]{2,4}") ? KOREAN : hangul ? TRANSCRIBED : OTHER;
        }
    }

    static List<Passenger> read(Path file) throws IOException {
        Table table = Table.read(file, "name_mrz", "src", "native");
        List<Passenger> passengers = new ArrayList<>(table.size());
        for (int row = 0; row < table.size(); row++) {
            passengers.add(new Passenger(
                    table.cell(row, "name_mrz"), Group.of(table.cell(row, "src"), table.cell(row, "native"))));
        }
        return passengers;
    }
}

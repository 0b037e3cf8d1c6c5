package dev.kanmon.bench.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Characters that are one character to a name's bearer, each with the form that Japan writes most. */
final class JapaneseVariants {
    private static final Set<String> RELATIONS = Set.of(
            "kSemanticVariant",
            "kZVariant",
            "kSimplifiedVariant",
            "kTraditionalVariant",
            "kSpecializedSemanticVariant");

    /** A form this many times rarer than its variant is taken for it; two common forms stay apart. */
    private static final double RARER = 8;

    /** Forms that registers of families hold apart and readers do not, where Unihan names no relation or both are common. */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("髙", "高"),
            Map.entry("﨑", "崎"),
            Map.entry("嵜", "崎"),
            Map.entry("碕", "崎"),
            Map.entry("𥔎", "崎"),
            Map.entry("𠮷", "吉"),
            Map.entry("𡈽", "土"),
            Map.entry("𣘺", "橋"),
            Map.entry("𣳾", "泰"),
            Map.entry("𩵋", "魚"),
            Map.entry("濵", "浜"),
            Map.entry("濱", "浜"),
            Map.entry("邊", "辺"),
            Map.entry("邉", "辺"),
            Map.entry("齋", "斎"),
            Map.entry("齊", "斉"),
            Map.entry("澤", "沢"),
            Map.entry("嶋", "島"),
            Map.entry("嶌", "島"),
            Map.entry("櫻", "桜"),
            Map.entry("冨", "富"),
            Map.entry("眞", "真"),
            Map.entry("渕", "淵"),
            Map.entry("德", "徳"),
            Map.entry("惠", "恵"),
            Map.entry("榮", "栄"),
            Map.entry("關", "関"),
            Map.entry("舘", "館"),
            Map.entry("檜", "桧"),
            Map.entry("國", "国"),
            Map.entry("廣", "広"),
            Map.entry("龍", "竜"),
            Map.entry("瀧", "滝"),
            Map.entry("圓", "円"),
            Map.entry("條", "条"),
            Map.entry("壽", "寿"),
            Map.entry("藏", "蔵"),
            Map.entry("數", "数"),
            Map.entry("萬", "万"),
            Map.entry("與", "与"),
            Map.entry("彌", "弥"),
            Map.entry("實", "実"),
            Map.entry("靜", "静"),
            Map.entry("禮", "礼"),
            Map.entry("學", "学"),
            Map.entry("豐", "豊"),
            Map.entry("峯", "峰"),
            Map.entry("埜", "野"),
            Map.entry("籐", "藤"),
            Map.entry("曾", "曽"),
            Map.entry("淺", "浅"),
            Map.entry("亞", "亜"),
            Map.entry("參", "参"),
            Map.entry("勳", "勲"),
            Map.entry("晉", "晋"),
            Map.entry("凛", "凜"),
            Map.entry("遙", "遥"),
            Map.entry("槇", "槙"),
            Map.entry("堯", "尭"),
            Map.entry("黑", "黒"),
            Map.entry("靑", "青"),
            Map.entry("吳", "呉"),
            Map.entry("爲", "為"),
            Map.entry("戶", "戸"),
            Map.entry("內", "内"),
            Map.entry("將", "将"));

    private final SortedMap<String, String> preferred = new TreeMap<>();

    private JapaneseVariants() {}

    /** Nothing but what Unihan and the own table say, given how often each character stands in names. */
    static JapaneseVariants read(Path file, Map<String, Integer> uses) throws IOException {
        JapaneseVariants variants = new JapaneseVariants();
        SortedMap<String, Set<String>> related = new TreeMap<>();
        Unihan unihan = Unihan.read(file, RELATIONS);
        for (String relation : RELATIONS) {
            for (int character : unihan.all(relation).keySet()) {
                String from = Character.toString(character);
                for (String target : unihan.of(relation, character)) {
                    String to = Character.toString(Unihan.codePoint(target));
                    related.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
                    related.computeIfAbsent(to, key -> new TreeSet<>()).add(from);
                }
            }
        }
        related.forEach((from, others) -> {
            int own = uses.getOrDefault(from, 0);
            String best = from;
            int bestUses = own;
            for (String other : others) {
                int its = uses.getOrDefault(other, 0);
                if (its > bestUses) {
                    best = other;
                    bestUses = its;
                }
            }
            if (!best.equals(from) && bestUses >= RARER * own) {
                variants.preferred.put(from, best);
            }
        });
        variants.preferred.putAll(OWN);
        return variants.settled();
    }

    /** No form leads to another that leads on. */
    private JapaneseVariants settled() {
        JapaneseVariants settled = new JapaneseVariants();
        preferred.forEach((from, to) -> {
            String last = to;
            for (int i = 0;
                    i < 4
                            && preferred.containsKey(last)
                            && !preferred.getOrDefault(last, last).equals(from);
                    i++) {
                last = preferred.getOrDefault(last, last);
            }
            if (!last.equals(from)) {
                settled.preferred.put(from, last);
            }
        });
        return settled;
    }

    /** No variants at all. */
    static JapaneseVariants none() {
        return new JapaneseVariants();
    }

    String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            String character = Character.toString(codePoint);
            out.append(preferred.getOrDefault(character, character));
        });
        return out.toString();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        preferred.forEach((from, to) -> lines.add(from + '\t' + to));
        return lines;
    }
}

package dev.kanmon.names;

import java.util.List;
import java.util.Random;

/** Invented names of many scripts, put together by chance; one that was made is now and then spelled otherwise. */
final class RandomNames {
    private static final List<List<String>> SURNAMES = List.of(
            List.of("KIM", "LEE", "PARK", "CHOI", "JUNG", "KANG", "CHO", "YOON", "LIM", "NAMGUNG"),
            List.of("김", "이", "박", "최", "정", "강", "조", "윤", "임", "남궁"),
            List.of("SATO", "SUZUKI", "TAKAHASHI", "ITO", "YAMADA", "KATO", "ONO", "MORI", "ABE", "OTA"),
            List.of("佐藤", "鈴木", "高橋", "伊藤", "山田", "加藤", "小野", "森", "阿部", "太田"),
            List.of("WANG", "ZHANG", "CHEN", "CHAN", "LIN", "HUANG", "XU", "HSU", "ZHAO", "OUYANG"),
            List.of("王", "張", "陈", "陳", "林", "黃", "徐", "許", "趙", "歐陽"),
            List.of("SMITH", "MUELLER", "GARCIA", "IVANOV", "OKAFOR", "HASSAN", "NGUYEN", "SILVA", "ROSSI", "DUBOIS"),
            List.of("Иванов", "Петров", "Παπαδοπούλου", "حسن", "כהן", "Шевченко", "علي", "Ковач", "Νικολάου", "محمد"));

    private static final List<List<String>> GIVEN = List.of(
            List.of("MIN JUN", "SEOYEON", "JI-HOON", "YOUNG CHUL", "EUN JUNG", "HA NEUL", "DONG HYUN", "SU JIN"),
            List.of("민준", "서연", "지훈", "영철", "은정", "하늘", "동현", "수진"),
            List.of("TARO", "HANAKO", "ICHIRO", "YUKI", "KENJI", "SHINICHI", "MISAKI", "YOKO"),
            List.of("太郎", "花子", "一郎", "雪", "健二", "真一", "美咲", "陽子"),
            List.of("WEI", "XIAOMING", "KA WAI", "MEI-LING", "JIANGUO", "FANG", "LI NA", "CHIEN-MING"),
            List.of("伟", "小明", "家偉", "美玲", "建國", "芳", "丽娜", "建民"),
            List.of("JOHN", "ANNA MARIA", "JOSE", "OLGA", "CHIDI", "AHMED", "THI HOA", "JEAN-PAUL"),
            List.of("Ольга", "Иван", "Ελένη", "أحمد", "דוד", "Олег", "فاطمة", "Jurij"));

    private final Random random;

    RandomNames(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        int origin = random.nextInt(SURNAMES.size());
        String surname = any(SURNAMES.get(origin));
        String given = any(GIVEN.get(origin));
        return switch (random.nextInt(4)) {
            case 0 -> given + " " + surname;
            case 1 -> surname + ", " + given;
            default -> surname + " " + given;
        };
    }

    /** The name with a letter left out, or its parts joined, or turned round. */
    String changed(String name) {
        int at = random.nextInt(name.length());
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.replace(" ", "");
            default ->
                name.indexOf(' ') < 0
                        ? name
                        : name.substring(name.indexOf(' ') + 1) + " " + name.substring(0, name.indexOf(' '));
        };
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

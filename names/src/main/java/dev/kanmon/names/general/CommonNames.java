package dev.kanmon.names.general;

import java.util.HashMap;
import java.util.Map;

/**
 * The commonest Arabic names, each with the spellings that languages and registers give it. So common a name tells little,
 * and its spellings lie as far from each other as from other names: only a table tells them. Each line is one name, as it
 * is read from then on first.
 */
final class CommonNames {
    private static final String SPELLINGS = """
            MUHAMMAD MOHAMMED MOHAMMAD MOHAMED MOHAMAD MUHAMMED MUHAMED MUHAMAD MOHAMMOD MOHAMOD MOHAMMADE MOHAMET MEHMED \
            MUHAMMET MUHAMET
            AHMAD AHMED AHMET AHAMED AHMAT ACHMAD AKHMED AKHMAD
            MAHMUD MAHMOUD MAHMOOD MEHMOOD MAHMUT MAKHMUD MAHMOD MEHMUD
            HUSAYN HUSSEIN HUSSAIN HUSEIN HUSAIN HUSSAYN HOSSEIN HOSSAIN HOSEIN HUSEYIN HUSSIN HUSSEYN HUSEYN HOUSSEIN HUSSIEN
            HASAN HASSAN HASSEN HASEN HASSANE
            YUSUF YOUSEF YOUSSEF YUSEF YUSSUF YOUSUF YOUSAF YOUSIF YUSIF YOUSSOUF YUSUP YOOSUF
            IBRAHIM EBRAHIM IBRAHEEM IBRAHIIM EBRAHEEM IBRAGIM BRAHIM
            ALI ALY ALEE
            UMAR OMAR OMER OUMAR UMER
            UTHMAN OTHMAN OSMAN USMAN OUSMANE OUTHMAN OSSMAN OTHMANE
            KHALID KHALED HALID CHALID KHALEED
            SAID SAEED SAEID SAYEED SAIID
            MUSTAFA MUSTAPHA MOSTAFA MOUSTAFA MOUSTAPHA MUSTAFFA
            """;

    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        String[] lines = SPELLINGS.strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String[] spellings = lines[i].strip().split("\\s+");
            for (String spelling : spellings) {
                NUMBERS.put(spelling, i + 1);
                NAMES.put(spelling, spellings[0]);
            }
        }
    }

    private CommonNames() {}

    /** The usual spelling of {@code letters}, or themselves. */
    static String usual(String letters) {
        return NAMES.getOrDefault(letters, letters);
    }

    /** Number of the name, 1 to 15; 0 for none of them. */
    static int number(String letters) {
        return NUMBERS.getOrDefault(letters, 0);
    }
}

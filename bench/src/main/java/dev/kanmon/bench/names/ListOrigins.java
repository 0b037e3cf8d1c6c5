package dev.kanmon.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lists themselves tell of their entries beyond {@code watchlist.tsv}: who is Chinese, names in own script. */
final class ListOrigins {
    private static final String OFAC = "ofac_sdn_2021.csv";
    private static final String UN = "un_consolidated_2026-02-27.xml";
    private static final int OFAC_REMARKS = 11;
    private static final Pattern OFAC_CHINESE = Pattern.compile(
            "(?:nationality|citizen) (?:China|Hong Kong|Taiwan)|POB [^;]*(?:China|Hong Kong|Taiwan)[;.]");
    private static final Pattern UN_PERSON = Pattern.compile("<INDIVIDUAL>(.*?)</INDIVIDUAL>", Pattern.DOTALL);
    private static final Pattern UN_NUMBER = Pattern.compile("<REFERENCE_NUMBER>([^<]*)</REFERENCE_NUMBER>");
    private static final Pattern UN_CHINESE =
            Pattern.compile("<NATIONALITY>\\s*<VALUE>\\s*(?:China|Hong Kong)[^<]*</VALUE>");
    private static final Pattern UN_SCRIPT = Pattern.compile("<NAME_ORIGINAL_SCRIPT>([^<]*)</NAME_ORIGINAL_SCRIPT>");

    private final Path folder;

    /**
     * Reads nothing yet.
     *
     * @param folder with the lists as published; either may be missing
     */
    ListOrigins(Path folder) {
        this.folder = folder;
    }

    /** Ids, as in {@code watchlist.tsv}, of entries with Chinese nationality or place of birth. */
    Set<String> chinese() throws IOException {
        Set<String> ids = new HashSet<>();
        Path ofac = folder.resolve(OFAC);
        if (Files.isRegularFile(ofac)) {
            for (List<String> row : Csv.read(ofac)) {
                if (row.size() > OFAC_REMARKS
                        && OFAC_CHINESE.matcher(row.get(OFAC_REMARKS)).find()) {
                    ids.add("OFAC-" + row.getFirst());
                }
            }
        }
        for (String person : unPersons()) {
            if (UN_CHINESE.matcher(person).find()) {
                ids.add(unId(person));
            }
        }
        return ids;
    }

    /** A name as the list spells it in its own script. */
    record OwnScript(String id, String name) {}

    List<OwnScript> ownScripts() throws IOException {
        List<OwnScript> names = new ArrayList<>();
        for (String person : unPersons()) {
            Matcher script = UN_SCRIPT.matcher(person);
            if (script.find() && !script.group(1).isBlank()) {
                names.add(new OwnScript(unId(person), script.group(1).strip()));
            }
        }
        return names;
    }

    private List<String> unPersons() throws IOException {
        Path un = folder.resolve(UN);
        if (!Files.isRegularFile(un)) {
            return List.of();
        }
        return UN_PERSON
                .matcher(Files.readString(un))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String unId(String person) {
        Matcher number = UN_NUMBER.matcher(person);
        return number.find() ? "UN-" + number.group(1).strip() : "";
    }
}

package dev.kanmon.bench.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Elements of which names are generated, each drawn as often as its weight says. */
public final class NameElements {
    private static final String FILE = "generated-names.txt";

    private final List<List<String>> elements;
    private final int[] weightsUpTo;

    private NameElements(List<List<String>> elements, List<Integer> weights) {
        this.elements = List.copyOf(elements);
        this.weightsUpTo = new int[weights.size()];
        int sum = 0;
        for (int i = 0; i < weightsUpTo.length; i++) {
            sum += weights.get(i);
            weightsUpTo[i] = sum;
        }
    }

    /** All sections of the file, by name. */
    public static Map<String, NameElements> load() {
        try (InputStream stream = NameElements.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, NameElements> read(BufferedReader lines) throws IOException {
        Map<String, NameElements> sections = new HashMap<>();
        String section = "";
        List<List<String>> elements = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                sections.put(section, new NameElements(elements, weights));
                section = line.substring(1, line.length() - 1);
                elements = new ArrayList<>();
                weights = new ArrayList<>();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = List.of(line.split(" ", -1));
                weights.add(Integer.valueOf(cells.getFirst()));
                elements.add(cells.subList(1, cells.size()));
            }
        }
        sections.put(section, new NameElements(elements, weights));
        return sections;
    }

    /** All elements, each with its forms. */
    public List<List<String>> all() {
        return elements;
    }

    /** The forms of one element. */
    public List<String> draw(Random random) {
        int weight = random.nextInt(weightsUpTo[weightsUpTo.length - 1]);
        int low = 0;
        int high = weightsUpTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (weightsUpTo[middle] > weight) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return elements.get(low);
    }
}

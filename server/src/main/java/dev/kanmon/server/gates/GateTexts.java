package dev.kanmon.server.gates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page says, for the page: the texts of all pages whose keys begin with {@code gate.}, and the words of verdicts, which
 * are the same wherever passes are verified.
 */
final class GateTexts {
    /** In the order of the switch on each page. */
    static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.JAPANESE, Locale.ENGLISH);

    private static final String PREFIX = "gate.";
    private static final String VERDICT = "pass.verdict.";
    private static final String WORD = "word.";

    private GateTexts() {}

    /** The texts of a language by their keys, in UTF-8 and always the same. */
    static byte[] json(Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "dev/kanmon/server/pages/messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> said = new TreeMap<>();
        for (String key : texts.keySet()) {
            if (key.startsWith(PREFIX)) {
                said.put(key.substring(PREFIX.length()), texts.getString(key));
            } else if (key.startsWith(VERDICT)) {
                said.put(WORD + key.substring(VERDICT.length()), texts.getString(key));
            }
        }
        return JsonMapper.shared().writeValueAsBytes(said);
    }
}

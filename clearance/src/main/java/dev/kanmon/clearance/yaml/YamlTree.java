package dev.kanmon.clearance.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** A file as a tree of values. */
final class YamlTree {
    /** Some editors begin a file with it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private YamlTree() {}

    /**
     * Reads one document.
     *
     * @throws MalformedFileException where the bytes are not UTF-8 or not YAML that says each thing once and in full
     */
    static JsonNode read(String file, byte[] content) {
        String text = decoded(file, content);
        try {
            requireNoAlias(file, text);
            return YAML.readTree(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new MalformedFileException(
                    file + ": line " + line + " is not YAML with each field once. Mend that line.");
        }
    }

    private static String decoded(String file, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new MalformedFileException(file + ": the file is not UTF-8. Save it as UTF-8.");
        }
    }

    /** A tree would hold the alias's name as if it were the text meant. */
    private static void requireNoAlias(String file, String text) {
        try (JsonParser tokens = YAML.createParser(text)) {
            while (tokens.nextToken() != null) {
                if (tokens instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                    int line = tokens.currentTokenLocation().getLineNr();
                    throw new MalformedFileException(
                            file + ": line " + line + " has an alias. Write the value itself.");
                }
            }
        }
    }
}

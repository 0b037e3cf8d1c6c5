package dev.kanmon.seals.vdsnc;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.signature.Ecdsa;
import dev.kanmon.seals.signature.SealSigner;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One seal. Immutable; that it was read says nothing of whether it is genuine, which {@link #verifies} and the chain of
 * {@link #certificate} tell together.
 */
public final class VdsNc {
    /** A QR code holds 2,953 bytes at most; files of several health certificates have been seen with six. */
    public static final int MAXIMUM_BYTES = 16 << 10;

    /** The deepest seal published has eight. */
    private static final int MAXIMUM_DEPTH = 16;

    private static final Pattern PADDING = Pattern.compile("={1,2}$");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAXIMUM_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode data;
    private final byte[] signedBytes;
    private final Header header;
    private final Ecdsa algorithm;
    private final Certificate certificate;
    private final byte[] signature;

    private VdsNc(JsonNode data, Ecdsa algorithm, Certificate certificate, byte[] signature) {
        this.data = data;
        this.header = header(member(data, "hdr"));
        if (!member(data, "msg").isObject()) {
            throw new UnreadableSealException("The seal's message is no JSON object.");
        }
        this.signedBytes = CanonicalJson.of(data);
        this.algorithm = algorithm;
        this.certificate = certificate;
        this.signature = signature;
    }

    /**
     * What a seal is.
     *
     * @param type such as {@code icao.vacc}
     * @param version of the type, from 1
     * @param issuer State, alpha-3
     */
    public record Header(String type, int version, String issuer) {}

    /**
     * Reads a seal from its bytes in UTF-8.
     *
     * @throws UnreadableSealException where it is longer than {@link #MAXIMUM_BYTES} or no seal
     */
    public static VdsNc read(byte[] utf8) {
        if (utf8.length > MAXIMUM_BYTES) {
            throw tooLong(MAXIMUM_BYTES);
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new UnreadableSealException("The seal is not in UTF-8.", e);
        }
    }

    /** The same from text, as a reader of QR codes gives it. */
    public static VdsNc read(String text) {
        return read(text, MAXIMUM_BYTES);
    }

    /**
     * The same from text that may be longer, such as a list that is signed in the same form.
     *
     * @param longest characters that are read
     */
    public static VdsNc read(String text, int longest) {
        if (text.length() > longest) {
            throw tooLong(longest);
        }
        JsonNode read;
        try {
            read = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new UnreadableSealException("The seal is not JSON.", e);
        }
        JsonNode seal = read.isArray() && read.size() == 1 ? read.get(0) : read;
        if (!(seal instanceof ObjectNode root)) {
            throw new UnreadableSealException("The seal is no JSON object.");
        }
        onlyMembers(root, "data", "sig");
        JsonNode signed = member(root, "sig");
        onlyMembers(signed, "alg", "cer", "sigvl");
        String label = text(signed, "alg");
        Ecdsa algorithm = Ecdsa.labelled(label)
                .filter(known -> known != Ecdsa.SHA224)
                .orElseThrow(
                        () -> new UnreadableSealException("The seal is signed in a way that VDS-NC does not have."));
        return new VdsNc(
                member(root, "data"),
                algorithm,
                Certificate.read(base64(text(signed, "cer"))),
                Signatures.raw(base64(text(signed, "sigvl"))));
    }

    /**
     * Makes a seal.
     *
     * @param header what it is
     * @param message what it says; copied
     * @throws IllegalArgumentException where the signer's algorithm is not one of VDS-NC
     */
    public static VdsNc sign(Header header, ObjectNode message, SealSigner signer) {
        if (signer.algorithm() == Ecdsa.SHA224) {
            throw new IllegalArgumentException("VDS-NC knows no signatures with SHA-224.");
        }
        ObjectNode data = JSON.createObjectNode();
        data.putObject("hdr").put("t", header.type()).put("v", header.version()).put("is", header.issuer());
        data.set("msg", message.deepCopy());
        return new VdsNc(data, signer.algorithm(), signer.certificate(), signer.sign(CanonicalJson.of(data)));
    }

    /** What it is. */
    public Header header() {
        return header;
    }

    /** What it says, a copy. */
    public ObjectNode message() {
        return (ObjectNode) data.get("msg").deepCopy();
    }

    /** How it is signed. */
    public Ecdsa algorithm() {
        return algorithm;
    }

    /** Who signed it, as the seal says; to be trusted only by its chain. */
    public Certificate certificate() {
        return certificate;
    }

    /** What is signed: header and message in the form of RFC 8785. */
    public byte[] signedBytes() {
        return signedBytes.clone();
    }

    /** Whether the signature is that of {@link #certificate} over header and message. */
    public boolean verifies() {
        return algorithm.verifies(certificate, signedBytes, signature);
    }

    /**
     * The whole seal in the form of RFC 8785, certificate and signature in the URL alphabet of base64 without padding: what
     * goes into a QR code or file. There is one such text for each seal.
     */
    public String text() {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        ObjectNode root = JSON.createObjectNode();
        root.set("data", data);
        root.putObject("sig")
                .put("alg", algorithm.label())
                .put("cer", base64.encodeToString(certificate.encoded()))
                .put("sigvl", base64.encodeToString(signature));
        return new String(CanonicalJson.of(root), StandardCharsets.UTF_8);
    }

    private static UnreadableSealException tooLong(int longest) {
        return new UnreadableSealException("The seal is longer than " + longest + " characters.");
    }

    private static Header header(JsonNode header) {
        onlyMembers(header, "t", "v", "is");
        JsonNode version = member(header, "v");
        if (!version.isInt()) {
            throw new UnreadableSealException("The seal's version is no whole number.");
        }
        return new Header(text(header, "t"), version.intValue(), text(header, "is"));
    }

    private static JsonNode member(JsonNode object, String name) {
        JsonNode member = object.get(name);
        if (member == null) {
            throw new UnreadableSealException("The seal lacks \"" + name + "\".");
        }
        return member;
    }

    private static String text(JsonNode object, String name) {
        JsonNode member = member(object, name);
        if (!member.isString()) {
            throw new UnreadableSealException("The seal's \"" + name + "\" is no text.");
        }
        return member.stringValue();
    }

    /** What the report does not name would be carried along unsigned, or be taken for signed by a reader that knows it. */
    private static void onlyMembers(JsonNode object, String... names) {
        if (!Arrays.asList(names).containsAll(object.propertyNames())) {
            throw new UnreadableSealException("The seal has a member that VDS-NC does not name.");
        }
    }

    /** The URL alphabet of RFC 4648, or the plain one as some States write it. */
    private static byte[] base64(String text) {
        String url = PADDING.matcher(text.replace('+', '-').replace('/', '_')).replaceFirst("");
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(url);
            // The last character has bits to spare; more than one text for the same bytes would hide a change.
            if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(url)) {
                throw new UnreadableSealException("The seal's base64 is not in its one form.");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new UnreadableSealException("The seal's certificate or signature is not base64.", e);
        }
    }
}

package dev.kanmon.server.gates;

import static dev.kanmon.clearance.pass.PassVerdict.*;

import dev.kanmon.clearance.pass.PassSeals;
import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.clearance.pass.TravelAuthorization;
import dev.kanmon.seals.barcode.BarcodeSeal;
import dev.kanmon.seals.barcode.MessageType;
import dev.kanmon.seals.vdsnc.VdsNc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What verifiers are shown: one table for the one in Java and the one on the page. */
final class GateCases {
    /**
     * One showing.
     *
     * @param document number, issuer and birth date that were shown with it; absent where none was
     * @param listed whether the verifier has the status list
     * @param expected what it must say; absent where it must only say the same as the other, and not that it is genuine
     * @param certificateTouched whether the certificate in the seal may be another: the page knows certificates as a whole
     *     and cannot tell a damaged one from one it does not know
     */
    record Case(
            String name,
            String text,
            @Nullable Document document,
            @Nullable String voyage,
            Instant at,
            boolean listed,
            @Nullable PassVerdict expected,
            boolean certificateTouched) {}

    /** What was shown with it. */
    record Document(String number, String issuer, LocalDate birthDate) {}

    private static final Document PASSPORT = new Document("M12345678", "KOR", LocalDate.of(1990, 3, 14));
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final SealWorld world;
    private final Issued issued;
    private final Instant now;
    private final List<Case> all = new ArrayList<>();

    private GateCases(SealWorld world, Instant now) {
        this.world = world;
        this.issued = new Issued(world, now);
        this.now = now;
    }

    static List<Case> of(SealWorld world, Instant now, long seed) {
        GateCases cases = new GateCases(world, now);
        cases.asShown();
        cases.bySigner();
        cases.ofOtherForms();
        cases.altered();
        cases.mangled(new Random(seed));
        return cases.all;
    }

    private void asShown() {
        TravelAuthorization content = issued.content();
        for (String text : List.of(issued.vdsNc(content), issued.barcode(content))) {
            String form = text.startsWith("RDB1") ? "barcode: " : "VDS-NC: ";
            add(form + "valid", text, VALID);
            add(form + "valid with its passport and voyage", text, PASSPORT, "KE0703", now, true, VALID);
            add(form + "no list", text, null, null, now, false, STATUS_UNKNOWN);
            add(form + "stale list", text, null, null, now.plus(Issued.LIST_LIFE), true, STATUS_UNKNOWN);
            add(
                    form + "last moment of the list",
                    text,
                    null,
                    null,
                    now.plus(Issued.LIST_LIFE).minusSeconds(1),
                    true,
                    VALID);
            add(
                    form + "other number",
                    text,
                    new Document("M12345679", "KOR", PASSPORT.birthDate()),
                    null,
                    now,
                    true,
                    OTHER_DOCUMENT);
            add(
                    form + "other issuer",
                    text,
                    new Document("M12345678", "JPN", PASSPORT.birthDate()),
                    null,
                    now,
                    true,
                    OTHER_DOCUMENT);
            add(
                    form + "other birth",
                    text,
                    new Document("M12345678", "KOR", LocalDate.of(1990, 3, 15)),
                    null,
                    now,
                    true,
                    OTHER_DOCUMENT);
            add(
                    form + "other document without a list",
                    text,
                    new Document("M1", "KOR", PASSPORT.birthDate()),
                    null,
                    now,
                    false,
                    OTHER_DOCUMENT);
            add(form + "other voyage", text, PASSPORT, "KE705", now, true, OTHER_VOYAGE);
            add(
                    form + "other document before other voyage",
                    text,
                    new Document("M1", "KOR", PASSPORT.birthDate()),
                    "KE705",
                    now,
                    true,
                    OTHER_DOCUMENT);
            Instant midnight =
                    issued.day().plusDays(2).atStartOfDay(Issued.TOKYO).toInstant();
            add(form + "last second in Tokyo", text, null, null, midnight.minusSeconds(1), true, STATUS_UNKNOWN);
            add(form + "ended in Tokyo", text, null, null, midnight, true, ENDED);
            Instant first = issued.day().atStartOfDay(Issued.TOKYO).toInstant();
            add(
                    form + "first second in Tokyo, before the list was made",
                    text,
                    null,
                    null,
                    first,
                    true,
                    STATUS_UNKNOWN);
            add(form + "not yet in Tokyo", text, null, null, first.minusSeconds(1), true, NOT_YET_VALID);
        }
        for (TravelAuthorization one : List.of(issued.content(Issued.WITHDRAWN, issued.day()))) {
            add("withdrawn", issued.vdsNc(one), WITHDRAWN);
            add("withdrawn, small", issued.barcode(one), WITHDRAWN);
            add(
                    "withdrawn, though the list is stale",
                    issued.barcode(one),
                    null,
                    null,
                    now.plus(Duration.ofDays(1)),
                    true,
                    WITHDRAWN);
        }
        add("issued after the list", issued.barcode(issued.content(Issued.COUNT, issued.day())), STATUS_UNKNOWN);
        add(
                "a day that the list does not have",
                issued.barcode(issued.content(0, issued.day().plusDays(9))),
                NOT_YET_VALID);
    }

    private void bySigner() {
        TravelAuthorization content = issued.content();
        signed("unknown signer", world.stranger, content, SIGNER_UNKNOWN);
        signed("expired signer", world.expired, content, SIGNER_EXPIRED);
        signed("signer to come", world.toCome, content, SIGNER_NOT_IN_FORCE);
        signed("revoked signer", world.revoked, content, SIGNER_REVOKED);
        signed("signer of another State", world.koreaSigner, content, OTHER_STATE);
        signed("signer that another State's authority issued", world.japanUnderKorea, content, OTHER_STATE);
        VdsNc.Header japans = new VdsNc.Header("kanmon.other", 1, "JPN");
        ObjectNode anything = JsonMapper.shared().createObjectNode().put("anything", 1);
        add(
                "no pass, of another State",
                VdsNc.sign(japans, anything, world.koreaSigner.sealing()).text(),
                OTHER_STATE);
        String korean = PassSeals.vdsNc(content, "KOR", world.koreaSigner.sealing());
        add("number of another State", korean, OTHER_STATE);
    }

    private void signed(String name, SealWorld.Party signer, TravelAuthorization content, PassVerdict expected) {
        add(name, PassSeals.vdsNc(content, "JPN", signer.sealing()), expected);
        add(name + ", small", PassSeals.barcode(content, "JPN", signer.sealing(), issued.day()), expected);
    }

    /** The content of a pass under another header. */
    private String headed(int version, String issuer, TravelAuthorization content) {
        ObjectNode message = VdsNc.read(issued.vdsNc(content)).message();
        return VdsNc.sign(new VdsNc.Header("icao.dta", version, issuer), message, world.japanSigner.sealing())
                .text();
    }

    private static String withSignatureInDer(String json) {
        int from = json.indexOf("\"sigvl\":\"") + "\"sigvl\":\"".length();
        String raw = json.substring(from, json.indexOf('"', from));
        byte[] numbers = Base64.getUrlDecoder().decode(raw);
        int half = numbers.length / 2;
        try {
            byte[] der = new DERSequence(new ASN1Integer[] {
                        new ASN1Integer(new BigInteger(1, Arrays.copyOf(numbers, half))),
                        new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(numbers, half, numbers.length)))
                    })
                    .getEncoded();
            return json.replace(raw, Base64.getUrlEncoder().withoutPadding().encodeToString(der));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ofOtherForms() {
        TravelAuthorization content = issued.content();
        String json = issued.vdsNc(content);
        add("reformatted: blank", json.replaceFirst(":", ": "), NOT_AS_ISSUED);
        add("reformatted: line after", json + "\n", NOT_AS_ISSUED);
        add("reformatted: in an array", "[" + json + "]", NOT_AS_ISSUED);
        add("reformatted: escaped", json.replaceFirst("KIM", "\\\\u004bIM"), NOT_AS_ISSUED);
        add("reformatted: version with an exponent", json.replaceFirst("\"v\":1", "\"v\":1e0"), UNREADABLE);
        add("reformatted: padded signature", json.replaceFirst("\"}}$", "==\"}}"), NOT_AS_ISSUED);
        add("reformatted: padded inside", json.replaceFirst("\"sigvl\":\"", "\"sigvl\":\"="), UNREADABLE);
        add("reformatted: signature in DER", withSignatureInDer(json), NOT_AS_ISSUED);
        add("a member twice", json.replaceFirst("\"v\":1", "\"v\":1,\"v\":1"), UNREADABLE);
        add("a member more", json.replaceFirst("\"v\":1", "\"v\":1,\"w\":1"), UNREADABLE);
        add("a member more in the message", json.replaceFirst("\"noe\"", "\"nof\":\"1\",\"noe\""), ALTERED);
        ObjectNode other =
                JsonMapper.shared().createObjectNode().put("anything", 1.5).put("é\n", "\u2028");
        add("not a pass", sealed("kanmon.other", other), NOT_A_PASS);
        add(
                "not a pass: empty authorisation",
                sealed("icao.dta", JsonMapper.shared().createObjectNode()),
                NOT_A_PASS);
        add("not a pass: the status list", issued.signedList(41, now), NOT_A_PASS);
        add("not a pass: other text", issued.vdsNc(withText("SOMETHING ELSE")), NOT_A_PASS);
        add("not a pass: into another State", issued.vdsNc(withText("KE704 20261127 NRT ICN KOR")), NOT_A_PASS);
        add("not a pass: into no port", issued.vdsNc(withText("KE703 20261127 ICN ZZZ KOR")), NOT_A_PASS);
        add("not a pass: departed long ago", issued.vdsNc(withText("KE703 20261101 ICN NRT KOR")), NOT_A_PASS);
        add("not a pass: departs after it ends", issued.barcode(withText("KE703 20261212 ICN NRT KOR")), NOT_A_PASS);
        add("not a pass: of another version", headed(2, "JPN", content), NOT_A_PASS);
        add("State written otherwise", headed(1, "jp ", content), OTHER_STATE);
        add("not a pass: no text", issued.barcode(withText(null)), NOT_A_PASS);
        add("not a pass: other message", message(MessageType.VISA, new byte[] {1, 2}, false), NOT_A_PASS);
        add(
                "not a pass: broken message",
                message(MessageType.DIGITAL_TRAVEL_AUTHORIZATION, new byte[] {1, 2}, false),
                NOT_A_PASS);
        BarcodeSeal seal = BarcodeSeal.read(issued.barcode(content));
        byte[] fields = seal.message(MessageType.DIGITAL_TRAVEL_AUTHORIZATION).orElseThrow();
        add("carries its certificate", message(MessageType.DIGITAL_TRAVEL_AUTHORIZATION, fields, true), NOT_AS_ISSUED);
        for (String rubbish : List.of(
                "x",
                "{",
                "{}",
                "[]",
                "null",
                "RDB1",
                "RDB1A",
                "RDB1B",
                "RDB1BAA",
                "RDB1D234",
                "HTTPS://EXAMPLE.ORG",
                "M1KIM/MINJI          EABCDEF ICNNRTKE 0703 331Y012A0001 100",
                "한글",
                "{\"data\":{},\"sig\":{}}",
                "\u0000")) {
            add("rubbish: " + rubbish.length() + " characters", rubbish, UNREADABLE);
        }
        add("rubbish: too long", "{" + " ".repeat(20_000), UNREADABLE);
    }

    /** Every character of both forms becomes another. */
    private void altered() {
        String json = issued.vdsNc(issued.content());
        for (int at = 0; at < json.length(); at++) {
            char was = json.charAt(at);
            char other = was == 'A' ? 'B' : was == '1' ? '2' : Character.isLetter(was) ? 'A' : '1';
            replaced("VDS-NC", json, at, other);
        }
        String small = issued.barcode(issued.content());
        for (int at = 0; at < small.length(); at++) {
            for (int by : new int[] {1, 7, 16}) {
                int index = ALPHABET.indexOf(small.charAt(at));
                replaced("barcode", small, at, index < 0 ? 'A' : ALPHABET.charAt((index + by) % ALPHABET.length()));
            }
        }
    }

    private void replaced(String form, String text, int at, char other) {
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        all.add(new Case(
                form + " altered at " + at, changed, null, null, now, true, null, inCertificate(text, at, at + 1)));
    }

    /** Parts cut out, doubled and moved, as a careless copy or somebody with an idea would. */
    private void mangled(Random random) {
        for (int i = 0; i < 400; i++) {
            String text = i % 2 == 0 ? issued.vdsNc(issued.content()) : issued.barcode(issued.content());
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(i % 5 == 0 ? 40 : 4));
            int where = random.nextInt(text.length() + 1);
            String part = text.substring(from, to);
            String changed = switch (random.nextInt(3)) {
                case 0 -> text.substring(0, from) + text.substring(to);
                case 1 -> text.substring(0, where) + part + text.substring(where);
                default -> text.substring(0, from) + new StringBuilder(part).reverse() + text.substring(to);
            };
            if (!changed.equals(text)) {
                boolean touched = inCertificate(text, from, to) || inCertificate(text, where, where + 1);
                all.add(new Case("mangled " + i, changed, null, null, now, true, null, touched));
            }
        }
    }

    private static boolean inCertificate(String text, int from, int to) {
        int start = text.indexOf("\"cer\":\"") + 7;
        return text.startsWith("{") && from <= text.indexOf('"', start) && to >= start;
    }

    private TravelAuthorization withText(@Nullable String text) {
        TravelAuthorization one = issued.content();
        return new TravelAuthorization(
                one.number(),
                one.name(),
                one.birthDate(),
                one.sex(),
                one.nationality(),
                one.passport(),
                one.place(),
                one.from(),
                one.until(),
                one.stay(),
                one.entries(),
                one.category(),
                text);
    }

    private String sealed(String type, ObjectNode message) {
        return VdsNc.sign(new VdsNc.Header(type, 1, "JPN"), message, world.japanSigner.sealing())
                .text();
    }

    private String message(MessageType type, byte[] content, boolean withCertificate) {
        return BarcodeSeal.sign(
                        "JPN", issued.day(), List.of(type.of(content)), world.japanSigner.sealing(), withCertificate)
                .text();
    }

    private void add(String name, String text, PassVerdict expected) {
        add(name, text, null, null, now, true, expected);
    }

    private void add(
            String name,
            String text,
            @Nullable Document document,
            @Nullable String voyage,
            Instant at,
            boolean listed,
            PassVerdict expected) {
        all.add(new Case(name, text, document, voyage, at, listed, expected, false));
    }
}

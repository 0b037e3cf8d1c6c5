package dev.kanmon.bench;

import dev.kanmon.seals.coding.Base32;
import dev.kanmon.seals.coding.C40;
import dev.kanmon.seals.coding.MaskedDate;
import dev.kanmon.seals.coding.SealDate;
import dev.kanmon.seals.coding.StateCode;
import dev.kanmon.seals.coding.Tlv;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/**
 * What a search of the readers of seals begins with: seals in their form, with signatures of nobody. Each character is one
 * byte.
 */
final class SealSeeds {
    /** Made for this search with openssl: P-256, its own issuer. */
    private static final byte[] CERTIFICATE = Base64.getDecoder()
            .decode("MIIBiTCCAS+gAwIBAgICGiswCgYIKoZIzj0EAwIwMjELMAkGA1UEBhMCSlAxFDASBgNVBAoMC0thbm1vbiB0ZXN0MQ0wCwYD"
                    + "VQQDDARKUFRTMB4XDTI2MTEyNjE0NDM1OVoXDTM2MTEyMzE0NDM1OVowMjELMAkGA1UEBhMCSlAxFDASBgNVBAoMC0thbm1v"
                    + "biB0ZXN0MQ0wCwYDVQQDDARKUFRTMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0LHIdy2HGuE4qIxxyyTcqjwdYFmKK4Az"
                    + "AtwoeXiYxwKqgqY8f+5FT5qb/bKW3IZFo+7ZK9SbPqXsF5QxJA+RgaM1MDMwEgYDVR0lBAswCQYHZ4EIAQEOAjAdBgNVHQ4E"
                    + "FgQUeB2wR6pJllh5sf6c9iO5g0tn7hAwCgYIKoZIzj0EAwIDSAAwRQIgUefNJ4m1j2q1n2S3Fs5q9kEtpooMcylbb/iDQmhZ"
                    + "8EoCIQCpii2VwSL79wu7cz8TCl/+srA43k3/P8rP466cRKZPyA==");

    /** P-256 spelled out with an even order; a reader once failed on it. */
    private static final byte[] EVEN_ORDER = Base64.getDecoder()
            .decode("MIIBvzCCAaqgAwIBAgIBBzAKBggqhkjOPQQDAjAeMQswCQYDVQQGEwJVVDEPMA0GA1UEAwwGTm9ib2R5MB4XDTI0MDEwMTAw"
                    + "MDAwMFoXDTM0MDEwMTAwMDAwMFowHTELMAkGA1UEBhMCVVQxDjAMBgNVBAMMBVNlYWxzMIIBMzCB7AYHKoZIzj0CATCB4AIB"
                    + "ATAsBgcqhkjOPQEBAiEA/////wAAAAEAAAAAAAAAAAAAAAD///////////////8wRAQg/////wAAAAEAAAAAAAAAAAAAAAD/"
                    + "//////////////wEIFrGNdiqOpPns+u9VXaYhrxlHQawzFOw9jvOPD4n0mBLBEEEaxfR8uEsQkf4vOblY6RA8ncDfYEt6zOg"
                    + "9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9QIhAP////8AAAAA//////////+85vqtpxeehPO5ysL8"
                    + "YyVSAgEBA0IABGsX0fLhLEJH+Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT+NC4v4af5uO5+tKfA+eFivOM1drMV7Oy7ZAaDe/"
                    + "UfUwCgYIKoZIzj0EAwIDAwAwAA==");

    /** P-256 spelled out with an order that 3 divides; a reader once failed on a signature of threes. */
    private static final byte[] ORDER_DIVIDED_BY_3 = Base64.getDecoder()
            .decode("MIIBvzCCAaqgAwIBAgIBBzAKBggqhkjOPQQDAjAeMQswCQYDVQQGEwJVVDEPMA0GA1UEAwwGTm9ib2R5MB4XDTI0MDEwMTAw"
                    + "MDAwMFoXDTM0MDEwMTAwMDAwMFowHTELMAkGA1UEBhMCVVQxDjAMBgNVBAMMBVNlYWxzMIIBMzCB7AYHKoZIzj0CATCB4AIB"
                    + "ATAsBgcqhkjOPQEBAiEA/////wAAAAEAAAAAAAAAAAAAAAD///////////////8wRAQg/////wAAAAEAAAAAAAAAAAAAAAD/"
                    + "//////////////wEIFrGNdiqOpPns+u9VXaYhrxlHQawzFOw9jvOPD4n0mBLBEEEaxfR8uEsQkf4vOblY6RA8ncDfYEt6zOg"
                    + "9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9QIhAP////8AAAAA//////////+85vqtpxeehPO5ysL8"
                    + "YyVTAgEBA0IABGsX0fLhLEJH+Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT+NC4v4af5uO5+tKfA+eFivOM1drMV7Oy7ZAaDe/"
                    + "UfUwCgYIKoZIzj0EAwIDAwAwAA==");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final byte[] SIGNATURE = new byte[64];
    private static final byte[] REFERENCE = HexFormat.of().parseHex("03abf8f8f6");
    private static final String ZONE_B = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<L8988901C4XXX4009078F9612109";
    private static final String ZONE_2 = "PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<D231458907UTO7408122F1204159<<<<<<<6";

    static final List<String> VISIBLE_SEALS = List.of(
            visibleSeal(3, "DETS0232", 0x5D, 0x01, visa()),
            visibleSeal(2, "DETS00032", 0x5D, 0x01, visa()),
            visibleSeal(3, "UTTS10ABCDEF0123456789", 0x5E, 0x03, List.of(new Tlv(2, C40.encode(ZONE_2)))),
            visibleSeal(3, "UTTS0232", 0xFB, 0x06, List.of(new Tlv(9, new byte[200]), new Tlv(0xFE, new byte[0]))));

    static final List<String> BARCODES = List.of(
            barcode('B', signed(new Tlv(0x7F, SIGNATURE))),
            barcode('B', signed(new Tlv(0x7E, CERTIFICATE), new Tlv(0x7F, SIGNATURE))),
            barcode('A', join(StateCode.encode("D"), group())),
            barcode('D', zipped(signed(new Tlv(0x7F, SIGNATURE)))),
            barcode('C', zipped(join(StateCode.encode("JPN"), group()))));

    static final List<String> JSON_SEALS = List.of(
            json("{\"dtan\":\"JP2633100042C\",\"pi\":{\"n\":\"HA  NA\",\"dob\":\"1988-03-05\",\"sex\":\"F\"}}"),
            json("{\"a\":[1,-0.5,1e21,true,false,null,\"\\u0041\\n\\ud83d\\ude00\"],\"\\u00e9\":{}}"));

    static final List<String> CERTIFICATES = List.of(text(CERTIFICATE), text(EVEN_ORDER), text(ORDER_DIVIDED_BY_3));

    /** Beginnings, tags, and object identifiers of signatures. */
    static final List<String> WORDS = List.of(
            "RDB1A",
            "RDB1B",
            "RDB1C",
            "RDB1D",
            "\"hdr\":",
            "\"msg\":{",
            "\\ud83d\\ude00",
            "1e308",
            "\u00DC\u0002",
            "\u00DC\u0003",
            "]\u0001",
            "^\u0003",
            "\u00FF@",
            "\u0081\u0080",
            "\u0082\u0001\u0000",
            "\u00FE",
            "0\u0082",
            "\u0006\u0008*\u0086H\u00CE=\u0004\u0003\u0002");

    private SealSeeds() {}

    private static List<Tlv> visa() {
        return List.of(
                new Tlv(2, C40.encode(ZONE_B)),
                new Tlv(3, new byte[] {1}),
                new Tlv(4, new byte[] {90, 0, 0}),
                new Tlv(5, C40.encode("L898902C<")),
                new Tlv(6, new byte[] {1, 2}));
    }

    private static String visibleSeal(int version, String signer, int reference, int type, List<Tlv> features) {
        return text(join(
                new byte[] {(byte) 0xDC, (byte) version},
                StateCode.encode("UTO"),
                C40.encode(signer),
                SealDate.encode(DAY),
                SealDate.encode(DAY),
                new byte[] {(byte) reference, (byte) type},
                Tlv.encode(features),
                new Tlv(0xFF, SIGNATURE).encoded()));
    }

    private static String json(String message) {
        return json("icao.dta", message);
    }

    static String json(String type, String message) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return "{\"data\":{\"hdr\":{\"is\":\"JPN\",\"t\":\"" + type + "\",\"v\":1},\"msg\":" + message
                + "},\"sig\":{\"alg\":\"ES256\",\"cer\":\"" + base64.encodeToString(CERTIFICATE) + "\",\"sigvl\":\""
                + base64.encodeToString(SIGNATURE) + "\"}}";
    }

    private static byte[] signed(Tlv... after) {
        return join(
                StateCode.encode("JPN"),
                new byte[] {1},
                REFERENCE,
                MaskedDate.of(DAY).encoded(),
                group(),
                Tlv.encode(List.of(after)));
    }

    private static byte[] group() {
        List<Tlv> authorization = List.of(
                new Tlv(1, C40.encode("JP2633100042C")),
                new Tlv(2, C40.encode("HA  NA")),
                new Tlv(4, new MaskedDate("1988-03-xx").encoded()));
        return new Tlv(0x61, Tlv.encode(List.of(new Tlv(6, Tlv.encode(authorization)), new Tlv(8, new byte[130]))))
                .encoded();
    }

    private static String barcode(char flag, byte[] content) {
        return "RDB1" + flag + Base32.encode(content);
    }

    private static byte[] zipped(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] zipped = new byte[content.length + 64];
        int length = deflater.deflate(zipped);
        deflater.end();
        return Arrays.copyOf(zipped, length);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorKeyTest {
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    private final CodeSecret secret = new CodeSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 4648 section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesBase32(String plain, String base32) {
        assertThat(AuthenticatorKey.base32(plain.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(base32);
    }

    @Test
    void showsTheSecretInGroupsForTyping() {
        assertThat(AuthenticatorKey.of(secret, "officer").base32())
                .isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void drawsWhatAnAppReads() throws FormatException, ChecksumException {
        AuthenticatorKey key = AuthenticatorKey.of(secret, "officer");

        assertThat(new Decoder().decode(withoutQuietZone(key)).getText())
                .isEqualTo("otpauth://totp/Kanmon:officer?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Kanmon");
    }

    private static BitMatrix withoutQuietZone(AuthenticatorKey key) {
        BitMatrix all = new BitMatrix(key.side());
        for (MatchResult square : SQUARE.matcher(key.squares()).results().toList()) {
            all.set(Integer.parseInt(square.group(1)), Integer.parseInt(square.group(2)));
        }
        int[] box = all.getEnclosingRectangle();
        BitMatrix code = new BitMatrix(box[2], box[3]);
        for (int y = 0; y < box[3]; y++) {
            for (int x = 0; x < box[2]; x++) {
                if (all.get(box[0] + x, box[1] + y)) {
                    code.set(x, y);
                }
            }
        }
        return code;
    }
}

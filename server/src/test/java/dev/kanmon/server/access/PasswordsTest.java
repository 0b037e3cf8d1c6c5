package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void keepsAPasswordAsArgon2idAndKnowsItAgain() {
        String hash = passwords.hash("한강에 배 열두 척이 떴다");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("한강");
        assertThat(passwords.matches("한강에 배 열두 척이 떴다", hash)).isTrue();
        assertThat(passwords.matches("한강에 배 열세 척이 떴다", hash)).isFalse();
        assertThat(passwords.hash("한강에 배 열두 척이 떴다")).isNotEqualTo(hash);
    }

    /** The same characters reach us composed from one keyboard and decomposed from another. */
    @Test
    void takesOneCharacterInAnyFormOfUnicode() {
        String composed = "\u30AC\u30E9\u30B9\u306E\u57CE\u306E\u6771\u5074\u306E\u9580\u756A\u4EBA";
        String decomposed = "\u30AB\u3099\u30E9\u30B9\u306E\u57CE\u306E\u6771\u5074\u306E\u9580\u756A\u4EBA";

        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
    }

    @Test
    void asksForTwelveCharactersAndNothingElse() {
        assertThat(Passwords.fits("aaaaaaaaaaa")).isFalse();
        assertThat(Passwords.fits("aaaaaaaaaaaa")).isTrue();
        assertThat(Passwords.fits("👩‍🚀👩‍🚀👩‍🚀👩‍🚀")).isTrue();
        assertThat(Passwords.fits("x".repeat(256))).isTrue();
        assertThat(Passwords.fits("x".repeat(257))).isFalse();
    }

    @Test
    void nobodyHasAnyPassword() {
        assertThat(passwords.matches("whatever it may be", null)).isFalse();
    }

    @Test
    void whatLiesBeyondTheLongestIsNotIgnored() {
        String longest = "x".repeat(256);

        assertThat(passwords.matches(longest + "y", passwords.hash(longest))).isFalse();
    }
}

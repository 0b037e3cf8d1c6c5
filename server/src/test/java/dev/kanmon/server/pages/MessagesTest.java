package dev.kanmon.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.pass.ChipGrade;
import dev.kanmon.clearance.pass.DocumentField;
import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.clearance.post.BiometricsGate;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.cusres.Directive;
import dev.kanmon.server.access.Role;
import dev.kanmon.server.enrolment.Channel;
import dev.kanmon.server.enrolment.Stage;
import dev.kanmon.server.passes.IssueResult;
import dev.kanmon.server.passes.WithdrawalReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    private final List<Properties> bundles =
            Languages.OFFERED.stream().map(MessagesTest::bundle).toList();

    @Test
    void allLanguagesHaveTheSameTexts() {
        Set<String> keys = bundles.getFirst().stringPropertyNames();

        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(bundles).allSatisfy(bundle -> {
            assertThat(bundle.stringPropertyNames()).isEqualTo(keys);
            assertThat(bundle.values()).allMatch(text -> !text.toString().isBlank());
        });
    }

    @Test
    void aTextTakesTheSameArgumentsInAllLanguages() {
        for (String key : bundles.getFirst().stringPropertyNames()) {
            assertThat(bundles.stream()
                            .map(bundle -> arguments(bundle.getProperty(key)))
                            .distinct())
                    .as(key)
                    .hasSize(1);
        }
    }

    /** MessageFormat takes an apostrophe for a quotation mark and drops it. */
    @Test
    void noTextHasAPlainApostrophe() {
        assertThat(bundles)
                .allSatisfy(bundle -> assertThat(bundle.values())
                        .noneMatch(text -> text.toString().contains("'")));
    }

    /** Of a text that stands there twice only the last counts, whichever somebody mends. */
    @Test
    void everyTextStandsThereOnce() {
        for (String language : List.of("en", "ko", "ja")) {
            List<String> keys = lines(language)
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    private static Stream<String> lines(String language) {
        try (InputStream file = MessagesTest.class.getResourceAsStream("messages_" + language + ".properties")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everythingThatPagesNameHasAText() {
        Stream<String> needed = Stream.of(
                        named("outcome.", Outcome.values()),
                        named("directive.", Directive.values()),
                        named("check.", FindingCode.Check.values()),
                        named("weight.", FindingCode.Weight.values()),
                        named("gate.reason.", PassVerdict.values()),
                        named("gate.next.", PassVerdict.values()),
                        named("role.", Role.values()),
                        named("accounts.link.", Role.values()),
                        named("welcome.lead.", Role.values()),
                        named("traveller.role.", Traveller.Role.values()),
                        named("pass.obstacle.", PassDraft.Obstacle.values()),
                        named("pass.refused.", IssueResult.Why.values()),
                        named("pass.reason.", WithdrawalReason.values()),
                        named("pass.verdict.", PassVerdict.values()),
                        named("pass.verdict.", PassVerdict.values()).map(name -> name + ".help"),
                        named("applied.grade.", ChipGrade.values()),
                        named("applied.grade.", ChipGrade.values()).map(name -> name + ".help"),
                        named("applied.differs.", ApplicationLine.Between.values()),
                        named("application.chip.", ChipGrade.values()),
                        named("document.field.", DocumentField.values()),
                        named("post.outcome.", PostOutcome.values())
                                .filter(name -> !name.endsWith(PostOutcome.PROTECTION.name())),
                        named("post.stage.", Stage.values()),
                        named("post.channel.", Channel.values()),
                        named("post.purpose.", Scope.Purpose.values()),
                        named("post.tie.", Claim.Tie.values()),
                        named("post.status.", BiometricsGate.Status.values()),
                        named("post.biometrics.", BiometricsGate.Answer.values()),
                        Arrays.stream(FindingCode.values())
                                .flatMap(code -> code.evidence().stream())
                                .map(name -> "evidence." + name))
                .flatMap(names -> names);

        assertThat(bundles.getFirst().stringPropertyNames()).containsAll(needed.toList());
    }

    private static Stream<String> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundle(Locale language) {
        Properties texts = new Properties();
        try (InputStream file = MessagesTest.class.getResourceAsStream("messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

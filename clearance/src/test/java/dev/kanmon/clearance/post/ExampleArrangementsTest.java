package dev.kanmon.clearance.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.port.Ports;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrangements of the demonstration: beside the agreements of the release, never among them. */
class ExampleArrangementsTest {
    private static final Ports PORTS = Ports.shipped();
    private static final LocalDate KNOWN = LocalDate.of(2026, 11, 26);

    private static KnownAgreements withExamples() {
        return Agreements.shipped().with(ExampleArrangements.instruments()).asKnown(KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, 0", "2026-11-01, 4", "2027-12-31, 4", "2028-01-01, 0"})
    void theyStandFromNovember2026ToTheEndOf2027(LocalDate day, int posts) {
        assertThat(Post.on(withExamples(), day, PORTS)).hasSize(posts);
    }

    @Test
    void theyAreNoneOfTheAgreementsOfTheRelease() {
        assertThat(Post.on(Agreements.shipped().asKnown(KNOWN), KNOWN, PORTS)).isEmpty();
        assertThat(ExampleArrangements.instruments())
                .allSatisfy(instrument -> assertThat(instrument.title()).startsWith("EXAMPLE, agreed by nobody"));
    }

    @Test
    void eachStateHasItsPostsInTheOther() {
        List<Post> posts = Post.on(withExamples(), KNOWN, PORTS);
        assertThat(posts).extracting(Post::id).containsExactly("JP-GMP", "JP-ICN", "KR-HND", "KR-NRT");
        assertThat(posts).allSatisfy(post -> {
            assertThat(post.kind()).isEqualTo(Post.Kind.DEPARTURE_POST);
            assertThat(post.hostLaw()).isEqualTo(post.port().state()).isNotEqualTo(post.grantor());
            assertThat(post.officers()).isEqualTo(14);
            assertThat(post.cutOff()).isEqualTo(Duration.ofMinutes(40));
        });
    }
}

package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.delivery.Delivered;
import dev.kanmon.command.delivery.DeliveryReport;
import dev.kanmon.command.delivery.DeliveryReport.People;
import dev.kanmon.command.delivery.Fate;
import dev.kanmon.command.delivery.Parcel;
import dev.kanmon.command.delivery.Tally;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.cusres.Directive;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody is counted twice, and nobody whom no answer named is counted as told of. */
class TallyTest {
    private static final Traveller KIM = TestLists.passenger("P1", "KIM", "MINJI", "M123A4567");
    private static final Traveller LEE = TestLists.passenger("P2", "LEE", "SOYEON", "M234B5678");

    private final Tally tally = new Tally(4);

    @Test
    void theLastWordAboutATravellerCounts() {
        add(TestLists.message("C1", KIM, LEE), answered(Directive.BOARD, Directive.BOARD));
        add(TestLists.message("C2", "745", "CP", LEE), answered(Directive.HOLD));

        assertThat(tally.report().people()).isEqualTo(new People(1, 1, 0, 0));
    }

    /** The server answers the same bytes as it did before, whatever it has decided since. */
    @Test
    void theSameListAgainIsNoLaterWord() {
        byte[] list = TestLists.message("C1", KIM, LEE);
        add(list, answered(Directive.BOARD, Directive.BOARD));
        add(TestLists.message("C2", "745", "CP", LEE), answered(Directive.HOLD));
        add(list.clone(), answered(Directive.BOARD, Directive.BOARD));

        assertThat(tally.report().people()).isEqualTo(new People(1, 1, 0, 0));
    }

    @Test
    void whoIsOnAListWithoutAnAnswerIsNotAnswered() {
        add(TestLists.message("C1", KIM, LEE), new Fate.Undelivered("NO_ANSWER"));
        assertThat(tally.report().people()).isEqualTo(new People(0, 0, 0, 2));

        add(TestLists.message("C2", KIM, LEE), answered(Directive.BOARD));
        assertThat(tally.report().people()).isEqualTo(new People(1, 0, 0, 1));
    }

    @Test
    void twoUnderOneReferenceAreTwo() {
        Traveller baby = TestLists.passenger("P1", "KIM", "BABY", "M999Z9999");
        add(TestLists.message("C1", KIM, baby), answered(Directive.BOARD, Directive.HOLD));

        assertThat(tally.report().people()).isEqualTo(new People(1, 1, 0, 0));
    }

    @Test
    void everyParcelIsInOneRowAndWhatIsMissingWasNotSent() {
        add(TestLists.message("C1", KIM), answered(Directive.BOARD));
        add(TestLists.message("C2", "266", "CL"), new Fate.Answered(List.of(), "RECORDED - NOT KNOWN BEFORE: 3"));
        add(TestLists.message("C3", LEE), new Fate.Refused(422, "CUT_SHORT"));

        DeliveryReport report = tally.report();
        assertThat(report.all()).isEqualTo(new DeliveryReport.Kind(2, 1, 0));
        assertThat(report.notSent()).isEqualTo(1);
        assertThat(report.isWhole()).isFalse();
        assertThat(report.refusals()).isEqualTo(Map.of("CUT_SHORT", 1));
        assertThat(report.exceptions()).isEqualTo(Map.of("RECORDED - NOT KNOWN BEFORE: N", 1));
    }

    private static Fate answered(Directive... directives) {
        return new Fate.Answered(
                Arrays.stream(directives)
                        .map(directive -> new Fate.Person(new UUID(0, 0), directive))
                        .toList(),
                null);
    }

    private void add(byte[] content, Fate fate) {
        tally.add(new Delivered(new Parcel(Instant.EPOCH, "KE703", "LIST", content), fate, 1, 1_000));
    }
}

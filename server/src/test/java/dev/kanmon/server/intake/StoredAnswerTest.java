package dev.kanmon.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.messages.Transaction;
import dev.kanmon.server.answer.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StoredAnswerTest {
    /** As the release before revisions, overflights and kept problems wrote it. */
    private static final String EARLIER = """
            {"state":"JPN","personsPerMessage":99999,
             "response":{"request":{"sender":"KE","recipient":"JPAPIS","controlReference":"C1","test":false,
               "messageReference":"1","version":"D.05B"},
              "transaction":"TN1",
              "voyage":{"carrier":"KE","number":"703","legs":[{"from":"ICN","to":"NRT","departure":"2026-11-22T10:10:00"}]},
              "persons":[{"reservation":"AB12CD","reference":"P1","directive":"BOARD","code":"0Z","text":"OK TO BOARD"}]},
             "at":"2026-11-22T01:00:00Z",
             "decided":[{"id":"01a204f2-4cfa-723d-b1e7-587c3e7fe934","outcome":"CLEAR"}]}""";

    @Test
    void anAnswerOfAnEarlierReleaseIsGivenAgainAsItWas() {
        Answer answer = StoredAnswer.read(EARLIER.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.response().transaction()).isEqualTo(new Transaction("TN1", null));
        assertThat(answer.response().voyage().overflight()).isFalse();
        assertThat(answer.problems()).isEmpty();
        assertThat(new String(answer.edifact(), StandardCharsets.UTF_8)).contains("RFF+TN:TN1'", "RFF+ABO:P1'ERC+0Z'");
        assertThat(StoredAnswer.read(StoredAnswer.write(answer))).isEqualTo(answer);
    }

    @Test
    void whatCannotBeReadIsNotQuoted() {
        assertThatThrownBy(() -> StoredAnswer.read("{\"state\":{\"KIM\":1}}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageNotContaining("KIM");
    }
}

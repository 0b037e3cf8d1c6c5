package dev.kanmon.bench.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.hall.Spread;
import org.junit.jupiter.api.Test;

/** The forecast of a load that does not change, beside formulas that know nothing of it; the rows of the long run, made short. */
class SteadyForecastTest {
    /** So that a test can fail: beyond this share of the figure, agreement would mean nothing. */
    private static final double WIDEST_ERROR = 0.012;

    /** In a normal distribution one in 15,000 lies further off; the seeds are fixed, so what agrees once agrees always. */
    private static final double ERRORS = 4;

    /** Travellers played for a row. */
    private static final double TRAVELLERS = 3e6;

    @Test
    void exponentialServicesWaitAsErlangSays() {
        for (int counters : new int[] {1, 3, 12}) {
            SteadyForecast queue = queue(counters, 0.8, Spread.exponential(counters * 4));
            meanAgrees(queue, QueueFormulas.meanWaitMMc(counters, queue.perSecond(), queue.meanService()));
        }
    }

    @Test
    void constantServicesWaitAsPollaczekKhinchineAndCrommelinSay() {
        SteadyForecast one = queue(1, 0.8, Spread.fixed(4));
        meanAgrees(one, QueueFormulas.meanWaitMD1(one.perSecond(), one.meanService()));
        SteadyForecast several = queue(3, 0.8, Spread.fixed(12));
        meanAgrees(several, QueueFormulas.meanWaitMDc(3, several.perSecond(), several.meanService()));
    }

    @Test
    void servicesOfAnyShapeAtOneCounterWaitAsPollaczekAndKhinchineSay() {
        SteadyForecast gamma = queue(1, 0.5, Spread.gamma(4, 0.5));
        meanAgrees(gamma, QueueFormulas.meanWaitMG1(gamma.perSecond(), gamma.meanService(), 0.5));
        // A long tail: what it loses between the parts of a spread would show here first.
        SteadyForecast lognormal = queue(1, 0.5, Spread.lognormal(4, 1.5));
        meanAgrees(lognormal, QueueFormulas.meanWaitMG1(lognormal.perSecond(), lognormal.meanService(), 1.5));
    }

    /** L = λW, J. D. C. Little 1961: the two are counted apart from each other. */
    @Test
    void theLineIsAsLongAsWaitsAndArrivalsMakeIt() {
        SteadyForecast queue = queue(3, 0.8, Spread.exponential(12));
        SteadyForecast.Answers answers = queue.answers(1, 10);
        assertThat(answers.byQueue().mean() / answers.mean().mean()).isBetween(0.99, 1.01);
    }

    private static SteadyForecast queue(int counters, double load, Spread service) {
        return new SteadyForecast(counters, load, 4, service, 8);
    }

    private static void meanAgrees(SteadyForecast queue, double formula) {
        Estimate mean = queue.answers(1, (int) (TRAVELLERS / queue.perDay())).mean();
        assertThat(mean.standardError()).isLessThan(WIDEST_ERROR * formula);
        assertThat(mean.errorsFrom(formula))
                .as("%s beside %.4f, %s", mean, formula, queue)
                .isBetween(-ERRORS, ERRORS);
    }
}

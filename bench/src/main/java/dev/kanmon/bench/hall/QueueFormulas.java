package dev.kanmon.bench.hall;

/**
 * Waits of queues in a steady state, first come first served, as textbooks give them.
 *
 * <p>In all of them {@code perSecond} is the mean number of arrivals in a second, {@code service} the mean service in seconds,
 * {@code counters} from 1, and the load of a counter, perSecond x service / counters, lies below 1. Waits are seconds in
 * the queue, service not included. An {@link IllegalArgumentException} is thrown where no steady state exists.
 */
final class QueueFormulas {
    /** A term this much smaller than the sum no longer changes the digits that a double holds. */
    private static final double NEGLIGIBLE = 1e-17;

    private QueueFormulas() {}

    /**
     * Erlang's loss formula B: the share of arrivals that find all counters busy where nobody can wait, by the recursion
     * B(c) = a B(c - 1) / (c + a B(c - 1)), B(0) = 1.
     *
     * <p>Source: A. K. Erlang, Solution of some problems in the theory of probabilities of significance in automatic
     * telephone exchanges, Elektroteknikeren 13, 1917; the recursion in ITU-D Teletraffic Engineering Handbook, 2005, ch. 7.
     *
     * @param load offered load in erlangs, 0 or more; may exceed the counters
     * @return from 0 to 1
     */
    static double erlangB(int counters, double load) {
        if (counters < 1 || !(load >= 0 && load < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("counters must be 1 or more, the load 0 or more");
        }
        double lost = 1;
        for (int counter = 1; counter <= counters; counter++) {
            lost = load * lost / (counter + load * lost);
        }
        return lost;
    }

    /**
     * Erlang's delay formula C: the share of arrivals of M/M/c that must wait.
     *
     * <p>Source: Erlang 1917 as above; D. Gross, J. F. Shortle, J. M. Thompson and C. M. Harris, Fundamentals of Queueing
     * Theory, 4th edition, 2008, section 2.3.
     *
     * @param load offered load in erlangs, from 0 to below the number of counters
     * @return from 0 to 1
     */
    static double erlangC(int counters, double load) {
        double lost = erlangB(counters, load);
        double busy = load / counters;
        if (!(busy < 1)) {
            throw new IllegalArgumentException("the load must be below the number of counters");
        }
        return lost / (1 - busy * (1 - lost));
    }

    /** Mean wait of M/M/c: C / (c/service - perSecond). Gross and others 2008, section 2.3. */
    static double meanWaitMMc(int counters, double perSecond, double service) {
        double busy = busy(counters, perSecond, service);
        return erlangC(counters, perSecond * service) * service / (counters * (1 - busy));
    }

    /**
     * The wait of M/M/c that a share of the arrivals does not exceed, from P(W > t) = C e^-(c/service - perSecond)t.
     * Gross and others 2008, section 2.3.
     *
     * @param share from 0 to below 1; 0.9 for the 90th percentile
     * @return 0 where that share does not wait at all
     */
    static double waitNotExceededMMc(double share, int counters, double perSecond, double service) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("the share must be from 0 to below 1");
        }
        double busy = busy(counters, perSecond, service);
        double waits = erlangC(counters, perSecond * service);
        if (waits <= 1 - share) {
            return 0;
        }
        return Math.log(waits / (1 - share)) * service / (counters * (1 - busy));
    }

    /**
     * Mean wait of M/G/1, exact for any distribution of service: perSecond service² (1 + v²) / 2(1 - load).
     *
     * <p>Source: F. Pollaczek 1930 and A. Y. Khinchine 1932; L. Kleinrock, Queueing Systems, volume 1, 1975, section 5.7.
     *
     * @param variation coefficient of variation of service: standard deviation over mean, 0 or more
     */
    static double meanWaitMG1(double perSecond, double service, double variation) {
        double busy = busy(1, perSecond, service);
        return busy * service * (1 + variation * variation) / (2 * (1 - busy));
    }

    /** Mean wait of M/D/1: M/G/1 without variation. Kleinrock 1975, section 5.7. */
    static double meanWaitMD1(double perSecond, double service) {
        return meanWaitMG1(perSecond, service, 0);
    }

    /**
     * Mean wait of M/D/c, exact: C. D. Crommelin, Delay probability formulae when the holding times are constant, Post Office
     * Electrical Engineers' Journal 25, 1932.
     *
     * <p>Where all services last equally long, counters come free in the order in which they were taken, so each counter
     * sees every c-th arrival. That is a single server with Erlang-c gaps G, whose mean wait by F. Spitzer (1956) is the sum over
     * i of E[max(0, i D - G(i))] / i, G(i) being the time of i c arrivals. With N Poisson of mean i load and n = i c the term is
     * D P(N ≥ n) - D c/load P(N ≥ n + 1), Crommelin's; here both sums are joined, so that nothing is subtracted:
     * D Σ P(N = n + k) (k + 1) / (n + k + 1) over k ≥ 0.
     */
    static double meanWaitMDc(int counters, double perSecond, double service) {
        busy(counters, perSecond, service);
        double load = perSecond * service;
        if (load == 0) {
            return 0;
        }
        double sum = 0;
        double logFactorial = 0;
        int factorialOf = 0;
        double term;
        int i = 0;
        do {
            i++;
            int n = Math.multiplyExact(i, counters);
            while (factorialOf < n) {
                factorialOf++;
                logFactorial += Math.log(factorialOf);
            }
            double mean = i * load;
            term = sharedTail(n, mean, Math.exp(n * Math.log(mean) - mean - logFactorial));
            sum += term;
        } while (term > sum * NEGLIGIBLE);
        return sum * service;
    }

    private static double sharedTail(int n, double mean, double first) {
        double sum = 0;
        double probability = first;
        double part;
        int k = 0;
        do {
            part = probability * (k + 1) / (n + k + 1);
            sum += part;
            k++;
            probability *= mean / (n + k);
            // The parts first grow with k and then fall; n exceeds the mean, so past k² > n they only fall.
        } while (part > sum * NEGLIGIBLE || (part > 0 && (double) k * k <= n));
        return sum;
    }

    /**
     * An approximation, not exact but for M/M/c and M/G/1: mean wait of G/G/c as that of M/M/c times
     * (v² of the gaps + v² of service) / 2.
     *
     * <p>Source: A. O. Allen, Probability, Statistics, and Queueing Theory, 2nd edition, 1990, section 5.3, who credits
     * J. Cunneen.
     *
     * @param gapVariation coefficient of variation of the gaps between arrivals, 0 or more
     * @param serviceVariation coefficient of variation of service, 0 or more
     */
    static double allenCunneenMeanWait(
            int counters, double perSecond, double service, double gapVariation, double serviceVariation) {
        return meanWaitMMc(counters, perSecond, service)
                * (gapVariation * gapVariation + serviceVariation * serviceVariation)
                / 2;
    }

    private static double busy(int counters, double perSecond, double service) {
        double busy = perSecond * service / counters;
        if (counters < 1 || !(perSecond >= 0) || !(service > 0) || !(busy < 1)) {
            throw new IllegalArgumentException(
                    "there is no steady state: arrivals must need less than the counters' whole time");
        }
        return busy;
    }
}

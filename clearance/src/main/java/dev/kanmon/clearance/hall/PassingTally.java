package dev.kanmon.clearance.hall;

/** How travellers of one kind and one voyage pass the hall, over all days played. */
final class PassingTally {
    private static final double MINUTE = 60;

    /** Fine enough for a journey that is told in minutes. */
    private static final double WAIT_BIN = 15;

    private static final double SERVICE_BIN = 5;

    /** Four hours; a longer wait counts as that in percentiles, not in the mean. */
    private final int[] waits = new int[960];

    /** Half an hour. */
    private final int[] services = new int[360];

    private double waited;
    private double served;
    private int travellers;

    /** One who was served; both in seconds. */
    void add(double wait, double service) {
        waits[(int) Math.min(wait / WAIT_BIN, waits.length - 1)]++;
        services[(int) Math.min(service / SERVICE_BIN, services.length - 1)]++;
        waited += wait;
        served += service;
        travellers++;
    }

    Forecast.Passing of(Kind kind, int days) {
        return new Forecast.Passing(
                kind.group(),
                kind.readiness(),
                (double) travellers / days,
                band(waited, waits, WAIT_BIN),
                band(served, services, SERVICE_BIN));
    }

    private Band band(double sum, int[] histogram, double bin) {
        return new Band(
                sum / travellers / MINUTE,
                Population.quantile(histogram, travellers, Band.LOW, bin) / MINUTE,
                Population.quantile(histogram, travellers, Band.HIGH, bin) / MINUTE);
    }
}

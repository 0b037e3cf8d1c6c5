package dev.kanmon.clearance.journey;
import java.util.List;
public final class ClockPicture { public static final int MAXIMUM_ROUTES = 6; public static String svg(List<RouteClock> c, JourneyWords w) { return ""; } }

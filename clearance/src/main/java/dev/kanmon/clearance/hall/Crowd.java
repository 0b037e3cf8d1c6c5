package dev.kanmon.clearance.hall;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Everybody who comes on one of the days played: when they reach the hall, who they are, and their luck. */
final class Crowd {
    /** Far from the constants by which plays and the steps of a random number are set apart. */
    private static final long PLACES = 0xA0761D6478BD642FL;

    private static final double OF_31_BITS = 0x1p-31;

    private final HallDay day;
    private final double share;

    private int size;
    private double[] reaches = new double[1024];
    private byte[] kind = new byte[1024];
    private short[] source = new short[1024];
    private int[] luck = new int[1024];
    private long[] order = new long[0];

    private final double[] began;
    private final double[] walk;
    private final int[] first;

    /**
     * Nobody yet.
     *
     * @param share of those who may be pre-confirmed who are, from 0 to 1
     */
    Crowd(HallDay day, double share) {
        this.day = day;
        this.share = share;
        this.began = new double[day.coming().size()];
        this.walk = new double[day.coming().size()];
        this.first = new int[day.coming().size() + 1];
    }

    int size() {
        return size;
    }

    /** When a traveller reaches the hall. */
    double reaches(int traveller) {
        return reaches[traveller];
    }

    /** Travellers in the order in which they reach the hall, as {@link Pending#packed}. */
    long[] order() {
        return order;
    }

    /** Number of a traveller's kind in {@link Kind#ALL}. */
    int kind(int traveller) {
        return kind[traveller];
    }

    /** Place in {@link HallDay#coming} of what a traveller came with. */
    int source(int traveller) {
        return source[traveller];
    }

    /** Bits that choose a time of service and who goes on to another lane. */
    int luck(int traveller) {
        return luck[traveller];
    }

    /** Spot-in, or departure, of the voyage at this place. */
    double began(int place) {
        return began[place];
    }

    /** Walking time from the gate of the voyage at this place as official measures take it: one figure for everybody. */
    double walk(int place) {
        return walk[place];
    }

    /** First traveller of the voyage or stream at this place; for the place after the last, their number. */
    int first(int place) {
        return first[place];
    }

    /** Draws one day. */
    void gather(long seed) {
        Doubt doubt = day.hall().doubt();
        double pace = doubt.walk().part(new SplittableRandom(seed).nextLong());
        size = 0;
        List<Coming> coming = day.coming();
        for (int i = 0; i < coming.size(); i++) {
            first[i] = size;
            SplittableRandom random = new SplittableRandom(scattered(seed + (i + 1) * PLACES));
            switch (coming.get(i)) {
                case Coming.Voyage voyage -> gather(voyage, i, pace, random);
                case Coming.Stream stream -> gather(stream, i, random);
            }
        }
        first[coming.size()] = size;
        sort();
    }

    private void sort() {
        if (order.length < size) {
            order = new long[size];
        }
        for (int i = 0; i < size; i++) {
            order[i] = Pending.packed(reaches[i], i);
        }
        Arrays.sort(order, 0, size);
    }

    /**
     * Keeps apart what is drawn for one voyage and for the next, so that neither depends on what else comes: a
     * SplittableRandom counts on from its seed, so that seeds a few of its steps apart would give the same numbers shifted. The
     * mixing is the last step of MurmurHash3 (A. Appleby).
     */
    private static long scattered(long seed) {
        long z = (seed ^ (seed >>> 33)) * 0xFF51AFD7ED558CCDL;
        z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return z ^ (z >>> 33);
    }

    private void gather(Coming.Voyage voyage, int place, double dayPace, SplittableRandom random) {
        Doubt doubt = day.hall().doubt();
        double late = doubt.delay().part(random.nextLong());
        double load = doubt.load().part(random.nextLong());
        int[] numbers = numbers(voyage, load, random);
        double moment = Clock.seconds(day.day(), voyage.moment());
        switch (day.hall().approach()) {
            case Approach.Landing landing -> {
                began[place] = moment + late;
                double drawn = landing.metres().part(random.nextLong());
                double metres = voyage.metres() == null ? drawn : voyage.metres();
                walk[place] = metres * landing.secondsPerMetre().mean();
                double gettingOff = Arrays.stream(numbers).sum() * landing.secondsEach() * OF_31_BITS;
                board(
                        voyage,
                        place,
                        numbers,
                        random,
                        (pace, seat) -> began[place]
                                + seat * gettingOff
                                + metres * dayPace * landing.secondsPerMetre().part(pace));
            }
            case Approach.Departing departing -> {
                began[place] = moment;
                board(
                        voyage,
                        place,
                        numbers,
                        random,
                        (pace, seat) -> moment - departing.secondsBefore().part(pace));
            }
        }
    }

    private static int[] numbers(Coming.Voyage voyage, double load, SplittableRandom random) {
        int[] numbers = new int[voyage.onBoard().size()];
        for (int i = 0; i < numbers.length; i++) {
            double travellers = voyage.onBoard().get(i).travellers();
            double chance = random.nextDouble();
            numbers[i] = (int) (voyage.listed() ? Math.round(travellers) : travellers * load + chance);
        }
        return numbers;
    }

    private interface Way {
        double reaches(long pace, int seat);
    }

    private void board(Coming.Voyage voyage, int place, int[] numbers, SplittableRandom random, Way way) {
        boolean post = day.hall().kind() == Hall.Kind.POST;
        // A post is of the State of destination: to the State that is left it makes no difference.
        boolean exit = day.hall().kind() == Hall.Kind.EXIT;
        for (int i = 0; i < numbers.length; i++) {
            OnBoard some = voyage.onBoard().get(i);
            boolean eligible =
                    !exit && voyage.post() && some.group() == Group.PARTNER && some.readiness() == Readiness.CLEAR;
            boolean asClear = exit && some.readiness() == Readiness.PRE_CONFIRMED;
            int ordinary = Kind.number(some.group(), asClear ? Readiness.CLEAR : some.readiness());
            int confirmed = Kind.number(some.group(), Readiness.PRE_CONFIRMED);
            for (int n = 0; n < numbers[i]; n++) {
                long bits = random.nextLong();
                long more = random.nextLong();
                boolean takesPart = eligible && (more >>> 33) * OF_31_BITS < share;
                double at = way.reaches(bits, (int) (more & 0x7FFF_FFFF));
                // At the post itself nobody is confirmed yet; nobody else comes, and nobody while it is shut.
                if (!post || (takesPart && day.hall().isOpen(at))) {
                    int number = takesPart && !post ? confirmed : ordinary;
                    add(place, number, at, bits);
                }
            }
        }
    }

    private void gather(Coming.Stream stream, int place, SplittableRandom random) {
        if (stream.perHour() <= 0 || day.hall().kind() == Hall.Kind.POST) {
            return;
        }
        double at = stream.from().toSecondOfDay();
        double end = stream.until();
        began[place] = at;
        double gap = 3600 / stream.perHour();
        int number = Kind.number(stream.group(), Readiness.CLEAR);
        while (true) {
            at -= Math.log1p(-random.nextDouble()) * gap;
            if (at >= end || size - first[place] > HallDay.MAXIMUM_TRAVELLERS) {
                return;
            }
            add(place, number, at, random.nextLong());
        }
    }

    private void add(int place, int whose, double at, long bits) {
        if (size == reaches.length) {
            int more = size * 2;
            reaches = Arrays.copyOf(reaches, more);
            kind = Arrays.copyOf(kind, more);
            source = Arrays.copyOf(source, more);
            luck = Arrays.copyOf(luck, more);
        }
        reaches[size] = at;
        kind[size] = (byte) whose;
        source[size] = (short) place;
        // The lowest bits chose the pace.
        luck[size] = (int) (bits >>> 32);
        size++;
    }
}

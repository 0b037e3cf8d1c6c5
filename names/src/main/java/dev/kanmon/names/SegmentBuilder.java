package dev.kanmon.names;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import java.util.Arrays;
import java.util.List;

/** Collects names and lays them out as a {@link Segment}. Not for use by several threads. */
final class SegmentBuilder {
    /** Buckets for each group: about as many as it has keys, so that few share one by chance. */
    private static final long BUCKETS_A_GROUP = 4;

    private static final long LOW = 0xFFFF_FFFFL;

    private Ints readings = new Ints();
    private final Ints readingEnds = new Ints();
    private final Ints births = new Ints();
    private final Ints birthEnds = new Ints();
    private final Ints particulars = new Ints();
    private final Ints firstKeys = new Ints();
    private final Keys keys = new Keys();

    /** Finished arrays, in the order of groups and members. */
    @SuppressWarnings("ArrayRecordComponent")
    record Layout(
            int[] readings,
            int[] readingStarts,
            int[] memberStarts,
            int[] numbers,
            int[] groups,
            int[] births,
            int[] birthStarts,
            int[] particulars) {}

    void add(int[] reading, List<BirthDate> known, int packedParticulars) {
        add(
                reading,
                0,
                reading.length,
                known.stream().mapToInt(BirthDate::packed).toArray(),
                packedParticulars);
    }

    /** Adds what was read from {@code from} to below {@code to}, with packed birth dates. */
    void add(int[] reading, int from, int to, int[] dates, int packedParticulars) {
        for (int i = from; i < to; i++) {
            readings.add(reading[i]);
        }
        readingEnds.add(readings.size());
        for (int date : dates) {
            births.add(date);
        }
        birthEnds.add(births.size());
        particulars.add(packedParticulars);
        keys.clear();
        Languages.keys(reading, from, to, false, keys);
        firstKeys.add(keys.size() == 0 ? 0 : keys.key(0));
    }

    /** Lays out what was added; the builder is empty of readings afterwards and of no further use. */
    Segment build() {
        long[] order = order();
        int size = order.length;
        int[] numbers = new int[size];
        int[] groups = new int[size];
        Ints memberStarts = new Ints();
        Ints readingStarts = new Ints();
        Ints laidOut = new Ints();
        for (int member = 0; member < size; member++) {
            int number = (int) (order[member] & LOW);
            numbers[member] = number;
            if (member == 0 || !readsAlike(numbers[member - 1], number)) {
                memberStarts.add(member);
                readingStarts.add(laidOut.size());
                for (int i = start(readingEnds, number); i < readingEnds.values()[number]; i++) {
                    laidOut.add(readings.values()[i]);
                }
            }
            groups[member] = memberStarts.size() - 1;
        }
        memberStarts.add(size);
        readingStarts.add(laidOut.size());
        readings = new Ints();
        int[] dates = new int[births.size()];
        int[] birthStarts = new int[size + 1];
        int[] itsParticulars = new int[size];
        int date = 0;
        for (int member = 0; member < size; member++) {
            int number = numbers[member];
            for (int i = start(birthEnds, number); i < birthEnds.values()[number]; i++) {
                dates[date++] = births.values()[i];
            }
            birthStarts[member + 1] = date;
            itsParticulars[member] = particulars.values()[number];
        }
        Layout layout = new Layout(
                trimmed(laidOut),
                trimmed(readingStarts),
                trimmed(memberStarts),
                numbers,
                groups,
                dates,
                birthStarts,
                itsParticulars);
        return new Segment(layout, byKey(layout), byBirth(layout));
    }

    /** Numbers in the lower halves: by first key, then by what was read, then in the order of adding. */
    private long[] order() {
        int size = readingEnds.size();
        long[] order = new long[size];
        for (int number = 0; number < size; number++) {
            order[number] = ((long) firstKeys.values()[number] << Integer.SIZE) | number;
        }
        Arrays.sort(order);
        int from = 0;
        for (int to = 1; to <= size; to++) {
            if (to == size || order[to] >>> Integer.SIZE != order[from] >>> Integer.SIZE) {
                sortByReading(order, from, to);
                from = to;
            }
        }
        return order;
    }

    private void sortByReading(long[] order, int from, int to) {
        if (to - from == 1) {
            return;
        }
        for (int i = from; i < to; i++) {
            int number = (int) (order[i] & LOW);
            order[i] = ((long) hash(number) << Integer.SIZE) | number;
        }
        Arrays.sort(order, from, to);
    }

    private int hash(int number) {
        int hash = 1;
        for (int i = start(readingEnds, number); i < readingEnds.values()[number]; i++) {
            hash = 31 * hash + readings.values()[i];
        }
        return hash;
    }

    private boolean readsAlike(int one, int other) {
        return Arrays.equals(
                readings.values(),
                start(readingEnds, one),
                readingEnds.values()[one],
                readings.values(),
                start(readingEnds, other),
                readingEnds.values()[other]);
    }

    private static int start(Ints ends, int number) {
        return number == 0 ? 0 : ends.values()[number - 1];
    }

    private static int[] trimmed(Ints values) {
        return Arrays.copyOf(values.values(), values.size());
    }

    private Postings byKey(Layout layout) {
        int groups = layout.memberStarts().length - 1;
        Postings.Builder byKey = new Postings.Builder(BUCKETS_A_GROUP * groups, groups);
        for (int pass = 0; pass < 2; pass++) {
            for (int group = 0; group < groups; group++) {
                keys.clear();
                Languages.keys(
                        layout.readings(),
                        layout.readingStarts()[group],
                        layout.readingStarts()[group + 1],
                        false,
                        keys);
                Languages.exactKey(
                        layout.readings(), layout.readingStarts()[group], layout.readingStarts()[group + 1], keys);
                for (int i = 0; i < keys.size(); i++) {
                    byKey.take(keys.key(i), group);
                }
            }
            if (pass == 0) {
                byKey.counted();
            }
        }
        return byKey.build();
    }

    private static Postings byBirth(Layout layout) {
        int members = layout.numbers().length;
        Postings.Builder byBirth = new Postings.Builder(layout.births().length, members);
        for (int pass = 0; pass < 2; pass++) {
            for (int member = 0; member < members; member++) {
                int group = layout.groups()[member];
                if (layout.readingStarts()[group] == layout.readingStarts()[group + 1]) {
                    continue;
                }
                for (int i = layout.birthStarts()[member]; i < layout.birthStarts()[member + 1]; i++) {
                    if (BirthDate.day(layout.births()[i]) > 0) {
                        byBirth.take(layout.births()[i], member);
                    }
                }
            }
            if (pass == 0) {
                byBirth.counted();
            }
        }
        return byBirth.build();
    }
}

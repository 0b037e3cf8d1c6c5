package dev.kanmon.names.general;

import dev.kanmon.names.general.TokenReader.Token;
import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.reading.Remark.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells what an {@link Alignment} found, part by part, as it was written. */
final class Explanation {
    /** A pair that an officer is told to be two spellings of one, and not only near. */
    private static final double SPELLING = 0.5;

    /**
     * A remark with how much it tells.
     *
     * @param nats less first
     */
    private record Told(double nats, Remark remark) {}

    private final List<Token> tokensA;
    private final List<Token> tokensB;
    private final Side a;
    private final Side b;
    private final Alignment alignment;
    private final List<Told> told = new ArrayList<>();
    private boolean respaced;

    /** Of the tokens that {@code alignment} has just paired. */
    Explanation(List<Token> tokensA, List<Token> tokensB, Alignment alignment) {
        this.tokensA = tokensA;
        this.tokensB = tokensB;
        this.a = alignment.a;
        this.b = alignment.b;
        this.alignment = alignment;
    }

    /** The most telling last. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        tellPairs();
        tellFree();
        if (respaced) {
            remarks.add(Remark.of(Kind.RESPACED));
        }
        if (steps() > 0) {
            remarks.add(Remark.of(Kind.REORDERED));
        }
        if (isTruncated(tokensA) || isTruncated(tokensB)) {
            remarks.add(Remark.of(Kind.TRUNCATED));
        }
        told.stream()
                .sorted(Comparator.comparingDouble(Told::nats))
                .map(Told::remark)
                .forEach(remarks::add);
        return remarks;
    }

    private void tellPairs() {
        boolean[] done = new boolean[b.size];
        for (int i = 0; i < a.size; i++) {
            int j = a.partners[i];
            if (j >= 0 && !done[j]) {
                List<Integer> ofA = sharing(a, i, j);
                List<Integer> ofB = ofA.size() > 1 ? List.of(j) : sharing(b, j, i);
                ofB.forEach(token -> done[token] = true);
                respaced |= ofA.size() + ofB.size() > 2;
                double nats = Math.min(nats(a, ofA), nats(b, ofB));
                told.add(new Told(nats, pair(written(tokensA, ofA), written(tokensB, ofB), i, j)));
            }
        }
    }

    /** Tokens of {@code side} paired with the same token of the other name. */
    private static List<Integer> sharing(Side side, int token, int partner) {
        List<Integer> sharing = IntStream.range(0, side.size)
                .filter(i -> side.partners[i] == partner)
                .boxed()
                .toList();
        return sharing.isEmpty() ? List.of(token) : sharing;
    }

    private Remark pair(String one, String other, int i, int j) {
        if (one.equals(other)) {
            return Remark.of(Kind.PART_EQUAL, one);
        }
        boolean initialA = TokenSlice.isInitial(a.heads[i]);
        boolean initialB = TokenSlice.isInitial(b.heads[j]);
        if (initialA != initialB) {
            return Remark.of(Kind.PART_INITIAL, initialA ? one : other, initialA ? other : one);
        }
        if (alignment.likeness(i, j) < SPELLING && one.indexOf(' ') < 0 && other.indexOf(' ') < 0) {
            return Remark.of(Kind.PART_NEAR, one, other);
        }
        boolean firstIsShorter =
                one.length() < other.length() || (one.length() == other.length() && one.compareTo(other) < 0);
        return Remark.of(Kind.PART_SPELLED, firstIsShorter ? one : other, one, other);
    }

    private void tellFree() {
        List<Integer> freeA = free(a);
        List<Integer> freeB = free(b);
        int both = Math.min(freeA.size(), freeB.size());
        for (int k = 0; k < both; k++) {
            int i = freeA.get(k);
            int j = freeB.get(k);
            Remark remark = Remark.of(
                    Kind.PART_OTHER, tokensA.get(i).written(), tokensB.get(j).written());
            told.add(new Told(Math.min(a.information(i), b.information(j)), remark));
        }
        freeA.stream().skip(both).forEach(i -> tellMissing(tokensA, i));
        freeB.stream().skip(both).forEach(j -> tellMissing(tokensB, j));
    }

    private void tellMissing(List<Token> tokens, int token) {
        told.add(new Told(0, Remark.of(Kind.PART_MISSING, tokens.get(token).written())));
    }

    private static List<Integer> free(Side side) {
        return IntStream.range(0, side.size)
                .filter(i -> side.partners[i] < 0)
                .boxed()
                .toList();
    }

    private int steps() {
        return (int) IntStream.range(1, a.size)
                .filter(i -> a.partners[i] >= 0 && a.partners[i] < a.partners[i - 1])
                .count();
    }

    private static double nats(Side side, List<Integer> tokens) {
        return tokens.stream().mapToDouble(side::information).sum();
    }

    private static String written(List<Token> tokens, List<Integer> numbers) {
        return numbers.stream().map(number -> tokens.get(number).written()).collect(Collectors.joining(" "));
    }

    private static boolean isTruncated(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> (token.flags() & TokenSlice.TRUNCATED) != 0);
    }
}

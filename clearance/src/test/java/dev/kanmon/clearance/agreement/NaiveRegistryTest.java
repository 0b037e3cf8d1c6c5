package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The registry and a naive second one give the same answers to random questions. {@code -Dkanmon.queries=1000000} asks a
 * million; a difference names the line that asks again.
 */
class NaiveRegistryTest {
    private static final long SEED = Long.getLong("kanmon.seed", 20261126L);
    private static final int FIRST = Integer.getInteger("kanmon.first", 0);
    private static final int QUERIES = Integer.getInteger("kanmon.queries", 150_000);
    private static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);
    private static final int DAYS = 80 * 365;
    private static final List<String> STATES = List.of("JPN", "KOR", "JPN", "KOR", "USA");
    private static final List<String> DOCUMENTS = List.of("", "P", "PO", "PD", "D", "I", "V");
    private static final List<String> PORTS = List.of("", "HND", "NRT", "ICN", "QQQ");
    private static final List<Scope.Purpose> PURPOSES = List.of(Scope.Purpose.values());

    private final Set<String> seen = new TreeSet<>();

    @Test
    void agreesOnWhatIsShipped() {
        List<byte[]> files = ShippedFiles.named("instruments.txt").stream()
                .map(ShippedFiles::read)
                .toList();
        compare(Agreements.shipped(), new NaiveRegistry(files), QUERIES);
        if (FIRST == 0 && QUERIES > 1) {
            assertThat(seen)
                    .contains("state PROPOSED", "state SIGNED", "state IN_FORCE", "state EXPIRED", "state SUSPENDED")
                    .contains("state REPLACED", "state unknown", "visa none", "visa 90", "visa entry-kr-in-jp-3")
                    .contains("authorisation K-ETA", "authorisation not", "licences ordinary", "licences group")
                    .contains("covers true", "covers false", "ceilings 0", "ceilings 4");
        }
    }

    @Test
    void agreesOnAnInventedWorldWithEveryState() {
        compare(InventedWorld.AGREEMENTS, new NaiveRegistry(List.of(InventedWorld.YAML)), QUERIES / 3 + 1);
        if (FIRST == 0 && QUERIES > 1) {
            for (State state : State.values()) {
                assertThat(seen).contains("state " + state);
            }
            assertThat(seen)
                    .contains("visa 15", "visa 30", "visa 45", "visa 60", "visa 90", "visa visa-2")
                    .contains("authorisation PERMIT", "authorisation PERMIT-K", "licences trusted", "licences group");
        }
    }

    private void compare(Agreements agreements, NaiveRegistry naive, int queries) {
        Questions questions = new Questions(agreements, naive);
        for (int query = FIRST; query < FIRST + queries; query++) {
            SplittableRandom random = new SplittableRandom(SEED + query * 0x9E3779B97F4A7C15L);
            Answers answers = questions.ask(random);
            seen.add(answers.summary());
            if (!answers.naive().equals(answers.registry())) {
                assertThat(answers.registry())
                        .as(
                                "%s; mvn -pl clearance -Dtest=NaiveRegistryTest -Dkanmon.seed=%d -Dkanmon.first=%d"
                                        + " -Dkanmon.queries=1 test",
                                answers.question(), SEED, query)
                        .isEqualTo(answers.naive());
            }
        }
        System.out.println("NaiveRegistryTest: " + queries + " questions, no difference; mvn -pl clearance"
                + " -Dtest=NaiveRegistryTest -Dkanmon.seed=" + SEED + " -Dkanmon.first=" + FIRST + " -Dkanmon.queries="
                + QUERIES + " test");
    }

    private record Answers(String kind, String question, String registry, String naive) {
        /** What kind of answer it was: its first word that tells answers apart. */
        String summary() {
            String said = naive.startsWith("[") ? naive.substring(1) : naive;
            int lines = naive.equals("[]") ? 0 : naive.split(", ", -1).length;
            return kind + " " + (kind.equals("ceilings") ? lines : said.split("[ ,\\]]", 2)[0]);
        }
    }

    private static final class Questions {
        private final Agreements agreements;
        private final NaiveRegistry naive;
        private final List<LocalDate> boundaries = new ArrayList<>();
        private final List<LocalDate> news = new ArrayList<>();
        private final List<String> items = new ArrayList<>(List.of("", "8(1)"));

        Questions(Agreements agreements, NaiveRegistry naive) {
            this.agreements = agreements;
            this.naive = naive;
            for (NaiveRegistry.Row row : naive.rows()) {
                for (NaiveRegistry.Fact version : row.versions()) {
                    add(boundaries, version.text("from"));
                    add(boundaries, version.text("to"));
                    add(news, version.published());
                    version.limit("items").forEach(item -> items.addAll(List.of(item, item.replace("(", " ("))));
                }
            }
        }

        private static void add(List<LocalDate> days, String day) {
            if (!day.isEmpty()) {
                LocalDate date = LocalDate.parse(day);
                days.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
            }
        }

        Answers ask(SplittableRandom random) {
            LocalDate day = day(random, boundaries);
            LocalDate knownDay = random.nextInt(4) == 0 ? LocalDate.of(2026, 11, 26) : day(random, news);
            KnownAgreements known = agreements.asKnown(knownDay);
            List<NaiveRegistry.Fact> facts = naive.known(knownDay.toString());
            String when = " on " + day + " as known on " + knownDay;
            return switch (random.nextInt(6)) {
                case 0 -> {
                    NaiveRegistry.Row row =
                            naive.rows().get(random.nextInt(naive.rows().size()));
                    yield new Answers(
                            "state", row.id() + when, state(known, row, day), naive.state(row, day.toString(), facts));
                }
                case 1, 2 -> entry(random, day, known, facts, when);
                case 3 -> {
                    String from = pick(random, STATES);
                    String to = pick(random, STATES);
                    String item = pick(random, items);
                    LicenceAnswer answer =
                            known.licences(new LicenceQuestion(from, to, item.isEmpty() ? null : item, day));
                    yield new Answers(
                            "licences",
                            item + " from " + from + " to " + to + when,
                            said(answer).toString(),
                            naive.licences(from, to, item, day.toString(), facts)
                                    .toString());
                }
                case 4 ->
                    new Answers(
                            "ceilings",
                            "ceilings" + when,
                            known.facilities(day).stream()
                                    .map(Questions::said)
                                    .toList()
                                    .toString(),
                            naive.ceilings(day.toString(), facts).toString());
                default -> {
                    String from = pick(random, STATES);
                    String to = pick(random, STATES);
                    yield new Answers(
                            "covers",
                            from + " to " + to + when,
                            Boolean.toString(known.covers(from, to)),
                            Boolean.toString(naive.covers(from, to, facts)));
                }
            };
        }

        private Answers entry(
                SplittableRandom random,
                LocalDate day,
                KnownAgreements known,
                List<NaiveRegistry.Fact> facts,
                String when) {
            Scope.Purpose purpose = PURPOSES.get(random.nextInt(PURPOSES.size()));
            NaiveRegistry.Traveller who = new NaiveRegistry.Traveller(
                    pick(random, STATES),
                    pick(random, STATES),
                    pick(random, DOCUMENTS),
                    purpose.name().toLowerCase(Locale.ROOT),
                    pick(random, PORTS));
            EntryAnswer answer = known.entry(new EntryQuestion(
                    who.nationality(), who.state(), day, known(who.document()), purpose, known(who.port())));
            return random.nextBoolean()
                    ? new Answers("visa", who + when, said(answer.visa()), naive.visa(who, day.toString(), facts))
                    : new Answers(
                            "authorisation",
                            who + when,
                            said(answer.authorisation()),
                            naive.authorisation(who, day.toString(), facts));
        }

        private static @Nullable String known(String text) {
            return text.isEmpty() ? null : text;
        }

        private static String pick(SplittableRandom random, List<String> texts) {
            return texts.get(random.nextInt(texts.size()));
        }

        private static LocalDate day(SplittableRandom random, List<LocalDate> near) {
            return random.nextInt(4) == 0
                    ? EARLIEST.plusDays(random.nextInt(DAYS))
                    : near.get(random.nextInt(near.size()));
        }

        private static String state(KnownAgreements known, NaiveRegistry.Row row, LocalDate day) {
            Leg leg = new Leg(row.grantor(), row.beneficiary());
            return known.provisions().stream()
                    .filter(provision ->
                            provision.id().equals(row.id()) && provision.leg().equals(leg))
                    .map(provision -> known.state(provision, day).name())
                    .findFirst()
                    .orElse("unknown");
        }

        private static String said(EntryAnswer.Visa visa) {
            return switch (visa) {
                case EntryAnswer.Visa.Free(int days, Provision by) -> days + " days by " + by.id();
                case EntryAnswer.Visa.Suspended(Provision by, Provision suspended) ->
                    suspended.id() + " suspended by " + by.id();
                case EntryAnswer.Visa.NotWaived none -> "none";
            };
        }

        private static String said(EntryAnswer.Authorisation authorisation) {
            return switch (authorisation) {
                case EntryAnswer.Authorisation.NotAsked none -> "not asked";
                case EntryAnswer.Authorisation.Needed(String scheme, Provision by) -> scheme + " needed by " + by.id();
                case EntryAnswer.Authorisation.Waived(String scheme, Provision by, Provision waiver) ->
                    scheme + " of " + by.id() + " waived by " + waiver.id();
            };
        }

        private static List<String> said(LicenceAnswer answer) {
            Set<String> licences = new TreeSet<>();
            answer.usable().forEach(usable -> licences.add(usable.by().id() + " usable"));
            for (LicenceAnswer.Barred barred : answer.barred()) {
                Provision because = barred.because();
                licences.add(barred.by().id() + " barred" + (because == null ? "" : " because of " + because.id()));
            }
            List<String> said = new ArrayList<>(licences);
            said.addFirst(
                    switch (answer.destination()) {
                        case LicenceAnswer.Destination.Trusted(String group, Provision by) ->
                            "group " + group + " by " + by.id();
                        case LicenceAnswer.Destination.Ordinary none -> "ordinary";
                        case LicenceAnswer.Destination.Suspended(Provision by, Provision suspended) ->
                            suspended.id() + " suspended by " + by.id();
                    });
            return said;
        }

        private static String said(FacilityLine line) {
            Ceiling ceiling = line.ceiling();
            Leg leg = line.facility().leg();
            return line.facility().id() + " " + leg.grantor() + ">" + leg.beneficiary() + " "
                    + ceiling.amount().toPlainString() + " " + ceiling.unit() + " "
                    + ceiling.period().name().toLowerCase(Locale.ROOT) + " by "
                    + line.ceilingBy().id();
        }
    }
}

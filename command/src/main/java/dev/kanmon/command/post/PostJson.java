package dev.kanmon.command.post;

import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.Eligibility;
import dev.kanmon.clearance.post.EligibilityWords;
import dev.kanmon.clearance.post.Post;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Posts and answers for programs. */
final class PostJson {
    private PostJson() {}

    /** A post, one object; what sets no limit is left out. */
    static Map<String, Object> of(Post post) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("post", post.id());
        json.put("kind", word(post.kind()));
        json.put("grantor", States.alpha2(post.grantor()));
        json.put("port", post.port().code());
        put(json, "terminal", post.place().terminal());
        json.put("zone", post.port().zone().getId());
        Scope.Hours hours = post.hours();
        if (!isAllDay(hours)) {
            json.put("opens", hours.from().toString());
            json.put("closes", hours.to().toString());
        }
        put(json, "officers", post.place().officers());
        put(json, "cutOffMinutes", post.place().cutOffMinutes());
        put(json, "for", whom(post));
        put(json, "entryPorts", post.place().entryPorts());
        put(json, "carriers", post.carriers());
        put(json, "voyages", post.place().voyages());
        put(json, "voyagesADay", post.place().voyagesADay());
        put(
                json,
                "purposes",
                post.by().scope().purposes().stream().map(PostJson::word).toList());
        put(json, "mostDays", post.arrangement().mostDays());
        put(json, "visitedWithinMonths", post.arrangement().visitedWithinMonths());
        put(json, "kin", post.arrangement().kin().stream().map(PostJson::word).toList());
        json.put("enrolment", word(post.arrangement().enrolment()));
        json.put("mode", word(post.mode()));
        json.put("hostLaw", States.alpha2(post.hostLaw()));
        Provision by = post.by();
        put(json, "from", by.from() == null ? null : by.from().toString());
        put(json, "to", by.to() == null ? null : by.to().toString());
        json.put("citation", by.citation());
        json.put("title", by.title());
        return json;
    }

    /** What one member of a party is told at one post, one object. */
    static Map<String, Object> answer(Post post, int member, Claim claim, Eligibility answer, EligibilityWords words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("post", post.id());
        json.put("member", member);
        json.put("tie", word(claim.tie()));
        json.put("nationality", States.alpha2(claim.nationality()));
        json.put("eligible", answer.isEligible());
        switch (answer) {
            case Eligibility.Eligible(String citation, Eligibility.Ground ground) -> json.put("ground", word(ground));
            case Eligibility.NotEligible(String citation, List<Eligibility.Reason> reasons) ->
                json.put("reasons", reasons.stream().map(PostJson::word).toList());
        }
        json.put("text", words.sentence(answer, post));
        json.put("citation", answer.citation());
        return json;
    }

    /** Alpha-2 codes of whom it is for; {@code *} for every State but the grantor. */
    static List<String> whom(Post post) {
        Collection<String> named = post.arrangement().nationalities();
        String beneficiary = post.by().leg().beneficiary();
        return named.isEmpty()
                ? List.of(beneficiary.equals(Leg.ANY) ? Leg.ANY : States.alpha2(beneficiary))
                : named.stream().map(States::alpha2).toList();
    }

    /** Whether no hours are agreed. */
    static boolean isAllDay(Scope.Hours hours) {
        return hours.from().equals(LocalTime.MIN) && hours.to().equals(LocalTime.MAX);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> json, String key, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
            json.put(key, value);
        }
    }
}

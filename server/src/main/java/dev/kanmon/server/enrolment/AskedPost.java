package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Post;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which post a form is about.
 *
 * @param voyage absent where none was typed that can be one
 * @param day of departure; today where none was typed that can be one
 * @param known what the carrier told of the voyage; absent where no list has come
 * @param matching posts of the day that serve the voyage, or all where it is not named
 * @param post the one to enrol at; absent while there is none or a choice
 */
record AskedPost(
        @Nullable Designator voyage,
        LocalDate day,
        @Nullable KnownVoyage known,
        List<Post> matching,
        @Nullable Post post) {
    AskedPost {
        matching = List.copyOf(matching);
    }

    /**
     * Finds it.
     *
     * @param ofDay all posts of the day
     * @param chosen id of the one that was chosen, or empty
     * @param complete whether voyage and day are as they must be
     */
    static AskedPost of(
            List<Post> ofDay,
            @Nullable Designator voyage,
            LocalDate day,
            @Nullable KnownVoyage known,
            String chosen,
            boolean complete) {
        List<Post> matching = ofDay.stream()
                .filter(post -> voyage == null || serves(post, voyage, known))
                .toList();
        Post post = !complete
                ? null
                : matching.stream()
                        .filter(one -> matching.size() == 1 || one.id().equals(chosen))
                        .findFirst()
                        .orElse(null);
        return new AskedPost(voyage, day, known, matching, post);
    }

    private static boolean serves(Post post, Designator voyage, @Nullable KnownVoyage known) {
        boolean carrier = post.carriers().isEmpty() || post.carriers().contains(voyage.carrier());
        boolean served =
                post.place().voyages().isEmpty() || post.place().voyages().contains(voyage.text());
        boolean way = known == null
                || (post.port().code().equals(known.from())
                        && (post.place().entryPorts().isEmpty()
                                || post.place().entryPorts().contains(known.to())));
        return carrier && served && way;
    }
}

package dev.kanmon.server.protection;

import dev.kanmon.clearance.post.Post;
import dev.kanmon.server.access.AccountPrincipal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the desk of a post tells that somebody asks for protection. What comes back is all that the desk ever learns of the case. */
@RestController
final class ProtectionApi {
    private final PostStates posts;
    private final Protection protection;
    private final Say say;

    ProtectionApi(PostStates posts, Protection protection, Say say) {
        this.posts = posts;
        this.protection = protection;
        this.say = say;
    }

    /**
     * What the desk sends; each part may be absent. Personal data.
     *
     * @param name as the person told it
     * @param language that the person speaks
     * @param contact where the person can be found
     * @param note of the officer
     * @param member id of the enrolled member, if the person is one
     */
    record Asked(
            @Nullable String name,
            @Nullable String language,
            @Nullable String contact,
            @Nullable String note,
            @Nullable UUID member) {
        static final Asked NOTHING = new Asked(null, null, null, null, null);

        @Override
        public String toString() {
            return "Asked[]";
        }
    }

    /**
     * The answer.
     *
     * @param number of the case
     * @param say to be read out to the person
     * @param where the person is to go
     * @param cut texts of which the end was left out, since they were too long
     */
    record Opened(String number, Say.InThree say, Say.InThree where, List<String> cut) {}

    @PostMapping("/api/v1/posts/{post}/protection")
    @ResponseStatus(HttpStatus.CREATED)
    Opened ask(
            @PathVariable("post") String id,
            @RequestBody(required = false) @Nullable Asked body,
            @AuthenticationPrincipal AccountPrincipal officer) {
        Post post = posts.find(id).orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "There is no post by this id."));
        if (!post.grantor().equals(officer.state()) && !post.hostLaw().equals(officer.state())) {
            throw problem(
                    HttpStatus.FORBIDDEN,
                    "Officers of the State that runs this post, or of its host State, open cases here.");
        }
        Asked asked = body == null ? Asked.NOTHING : body;
        Typed typed = Typed.of(asked.name(), asked.language(), asked.contact(), asked.note(), asked.member());
        String number = protection.open(post.id(), post.hostLaw(), typed.told(), officer.account());
        return new Opened(number, say.sentence(post, number), say.where(post), typed.cut());
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}

package dev.kanmon.server.protection;

import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.post.Post;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the officer at a post says to the person, in the languages of the corridor. */
@Component
final class Say {
    private final MessageSource messages;
    private final ProtectionSettings settings;

    Say(MessageSource messages, ProtectionSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** The same in three languages. */
    record InThree(String ko, String ja, String en) {}

    /** That the request was heard, who decides about it, and the number. */
    InThree sentence(Post post, String number) {
        return new InThree(
                sentence(post, number, Locale.KOREAN),
                sentence(post, number, Locale.JAPANESE),
                sentence(post, number, Locale.ENGLISH));
    }

    /** Where to go; a place of the settings is read out as it stands there. */
    InThree where(Post post) {
        String named = settings.places().get(post.id());
        return named != null
                ? new InThree(named, named, named)
                : new InThree(where(post, Locale.KOREAN), where(post, Locale.JAPANESE), where(post, Locale.ENGLISH));
    }

    private String sentence(Post post, String number, Locale language) {
        return messages.getMessage("protection.say", new Object[] {host(post, language), number}, language);
    }

    private String where(Post post, Locale language) {
        return messages.getMessage(
                "protection.where",
                new Object[] {host(post, language), post.port().code()},
                language);
    }

    private static String host(Post post, Locale language) {
        return Locale.of("", States.alpha2(post.hostLaw())).getDisplayCountry(language);
    }
}

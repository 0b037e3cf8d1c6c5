package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an administrator does on the page of accounts. */
public final class Invited {
    private static final Pattern LINK = Pattern.compile("id=\"link\">http://[^/]+(/welcome/[^<]+)<");

    private Invited() {}

    /** Invites someone; gives the path of the link that the page shows. */
    public static String by(Person administrator, Role role) {
        return by(administrator, role, "");
    }

    /** The same with the State chosen on the form; the empty text is none. */
    public static String by(Person administrator, Role role, String state) {
        administrator.browser().get("/accounts");
        assertThat(administrator
                        .browser()
                        .post("/accounts/invitations", Map.of("role", role.name(), "state", state))
                        .statusCode())
                .isEqualTo(302);
        Matcher link = LINK.matcher(administrator.browser().get("/accounts").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    public static void disable(Person administrator, UUID account) {
        administrator.browser().get("/accounts");
        administrator.browser().post("/accounts/" + account + "/disable", Map.of());
    }
}

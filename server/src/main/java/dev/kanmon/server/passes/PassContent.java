package dev.kanmon.server.passes;

import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.TravelAuthorization;
import dev.kanmon.server.store.Keys;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pass says, as the register keeps it. */
final class PassContent {
    private PassContent() {}

    /** What its forms are sealed under, so that they cannot be put in another's place. */
    static String context(UUID pass) {
        return "pass " + pass;
    }

    /** What is kept of all that a pass says but its place, to tell whether another would say the same. */
    static String fingerprint(Keys keys, TravelAuthorization content) {
        String said = Stream.of(
                        new PassNumber(content.number()).list(),
                        content.name(),
                        content.birthDate(),
                        content.sex(),
                        content.nationality(),
                        content.passport(),
                        content.place(),
                        content.from(),
                        content.until(),
                        content.stay(),
                        content.entries(),
                        content.category(),
                        content.text())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(keys.fingerprint("pass", said.getBytes(StandardCharsets.UTF_8)));
    }
}

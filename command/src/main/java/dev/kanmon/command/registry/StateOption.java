package dev.kanmon.command.registry;

import dev.kanmon.clearance.port.States;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A State named on the command line, by its code of two or three letters. */
public final class StateOption {
    private StateOption() {}

    /**
     * Refuses a code that is none.
     *
     * @throws ParameterException if {@code code} is there and no State has it
     */
    public static void check(@Nullable String code, CommandLine command) {
        boolean known = code == null
                || (States.alpha3(code).length() == 3
                        && States.alpha2(States.alpha3(code)).length() == 2);
        if (!known) {
            throw new ParameterException(command, "'" + code + "' is no State: give a code such as JP or KOR");
        }
    }
}

package dev.kanmon.command.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A share on the command line: 0.3, or 30 %. */
public final class Share implements ITypeConverter<Double> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,9})?) ?(%?)");

    @Override
    public Double convert(String text) {
        Matcher form = FORM.matcher(text);
        double share = form.matches()
                ? Double.parseDouble(form.group(1)) / (form.group(2).isEmpty() ? 1 : 100)
                : -1;
        if (!(share >= 0 && share <= 1)) {
            throw new TypeConversionException("'" + text + "' is no share: write it as 0.3, or as 30%");
        }
        return share;
    }
}

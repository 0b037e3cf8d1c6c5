package dev.kanmon.server.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Lets every page be asked for with {@code ?lang=}, and remembers the choice. An unknown language changes nothing. Looks
 * at pages alone, neither forms nor what became of a form that failed, so that no body is read for it.
 */
final class LanguageSwitch implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean page =
                request.getDispatcherType() == DispatcherType.REQUEST && HttpMethod.GET.matches(request.getMethod());
        String asked = page ? request.getParameter("lang") : null;
        Locale offered = asked == null ? null : Languages.offered(asked);
        LocaleResolver languages = RequestContextUtils.getLocaleResolver(request);
        if (offered != null && languages != null) {
            languages.setLocale(request, response, offered);
        }
        return true;
    }
}

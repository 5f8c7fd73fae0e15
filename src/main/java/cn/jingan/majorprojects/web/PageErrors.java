package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Address;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.WebUtils;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Failures for people: a refused form is shown again by its own page, with what was typed and what is wrong; all else
 * is an error page.
 */
@Component
class PageErrors {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);
    private static final Set<Integer> SHOWN_ON_THE_PAGE = Set.of(400, 409, 412, 413, 422);
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "_key", "version", "password");

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;
    private final ThymeleafViewResolver views;
    private final Sentences words;

    PageErrors(
            ObjectProvider<RequestMappingHandlerMapping> handlers,
            ObjectProvider<RequestMappingHandlerAdapter> adapter,
            ThymeleafViewResolver views,
            Sentences words) {
        this.handlers = handlers;
        this.adapter = adapter;
        this.views = views;
        this.words = words;
    }

    ModelAndView answer(Failure failure, Exception e, HttpServletRequest request, HttpServletResponse response) {
        ModelAndView page = isForm(failure, request) ? again(failure, e, request, response) : null;
        if (page != null) {
            return page;
        }
        String path = Paths.of(request);
        return request.getMethod().equals("GET")
                ? errorPage(failure, without(failure.errors().keySet(), path, request), response)
                : errorPage(failure, request.getMethod(), path, response);
    }

    /** The same search without the criteria that are wrong; null where none of them is. */
    private static @Nullable String without(Set<String> wrong, String path, HttpServletRequest request) {
        Map<String, String[]> asked = request.getParameterMap();
        if (asked.keySet().stream().noneMatch(wrong::contains)) {
            return null;
        }
        Address address = Address.of(path);
        asked.forEach((name, values) -> address.with(name, wrong.contains(name) ? null : values[0]));
        return address.toString();
    }

    /** The page that says what failed; after a form it leads back to where that form is. */
    ModelAndView errorPage(Failure failure, String method, String path, HttpServletResponse response) {
        return errorPage(failure, method.equals("POST") ? path : null, response);
    }

    private static ModelAndView errorPage(Failure failure, @Nullable String again, HttpServletResponse response) {
        failure.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        ModelAndView page = new ModelAndView("error/error", failure.status());
        return page.addObject("failure", failure.with(again));
    }

    private static boolean isForm(Failure failure, HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && SHOWN_ON_THE_PAGE.contains(failure.status().value());
    }

    /** The page of the same address as GET shows it now; null where there is none or it does not open. */
    private @Nullable ModelAndView again(
            Failure failure, Exception e, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(Entry.ERRORS, failure.errors());
        MultiValueMap<String, String> typed = typed(e, request);
        MultiValueMap<String, String> submitted = new LinkedMultiValueMap<>(typed);
        submitted.addAll(chosen(request));
        request.setAttribute(Entry.SUBMITTED, submitted);
        if (failure.status().isSameCodeAs(HttpStatus.PRECONDITION_FAILED)) {
            request.setAttribute(Entry.OVERTAKEN, true);
        }
        try {
            ModelAndView page = render(new AsGet(request), response);
            if (page != null) {
                page.setStatus(status(failure.status()));
                page.setView(saying(page, Refusal.of(failure, typed, words)));
            }
            return page;
        } catch (HttpRequestMethodNotSupportedException none) {
            return null;
        } catch (Exception closed) {
            LOG.debug("The page of a refused form does not open any more", closed);
            return null;
        }
    }

    private @Nullable ModelAndView render(HttpServletRequest get, HttpServletResponse response) throws Exception {
        HandlerExecutionChain page = handlers.getObject().getHandler(get);
        return page == null ? null : adapter.getObject().handle(get, response, page.getHandler());
    }

    private @Nullable View saying(ModelAndView page, Refusal refusal) throws Exception {
        String name = page.getViewName();
        View view = name == null ? page.getView() : views.resolveViewName(name, LocaleContextHolder.getLocale());
        return view == null ? null : new ShownAgain(view, refusal);
    }

    /** A form is refused with 422, except what somebody changed meanwhile (412) and what is too large (413). */
    private static HttpStatusCode status(HttpStatusCode status) {
        return status.value() == HttpStatus.PRECONDITION_FAILED.value()
                        || status.value() == HttpStatus.CONTENT_TOO_LARGE.value()
                ? status
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** The names of the files that came with the form: no browser lets a page choose them again. */
    private static MultiValueMap<String, String> chosen(HttpServletRequest request) {
        MultiValueMap<String, String> names = new LinkedMultiValueMap<>();
        MultipartRequest parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        if (parts != null) {
            parts.getMultiFileMap()
                    .forEach((field, files) -> names.add(
                            field,
                            files.stream()
                                    .map(MultipartFile::getOriginalFilename)
                                    .filter(StringUtils::hasText)
                                    .collect(Collectors.joining("、"))));
        }
        return names;
    }

    private static MultiValueMap<String, String> typed(Exception e, HttpServletRequest request) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        if (!(e instanceof MultipartException)) {
            request.getParameterMap().forEach((name, values) -> {
                if (!NOT_TYPED.contains(name)) {
                    typed.addAll(name, List.of(values));
                }
            });
        }
        return typed;
    }
}

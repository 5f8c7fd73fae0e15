package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.worklist.CopyView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what was sent for reading into words, and says what one may do with a project beside its work. */
@Component("copyTexts")
class CopyTexts {
    private static final String WATCH = "watch.";

    private final MessageSource messages;
    private final OrganizationQueries organization;
    private final Actions actions;
    private final SignedInPerson person;

    CopyTexts(MessageSource messages, OrganizationQueries organization, Actions actions, SignedInPerson person) {
        this.messages = messages;
        this.organization = organization;
        this.actions = actions;
        this.person = person;
    }

    /** What it is: S2 附条件同意; 催办 签发申报 S2; 进入阶段：在建. */
    public String title(CopyView copy) {
        Locale locale = LocaleContextHolder.getLocale();
        String kind = copy.kind();
        if (kind.startsWith(WATCH)) {
            return watched(kind.substring(WATCH.length()), label(copy.label(), locale), locale);
        }
        String key = kind.startsWith("work.") ? kind : "copy." + kind;
        String label = kind.startsWith("gate.decided") ? label(copy.label(), locale) : copy.label();
        return Objects.requireNonNull(messages.getMessage(key, new Object[] {label}, copy.label(), locale));
    }

    /** As the copy of the same is called, else as the history calls it. */
    private String watched(String kind, String label, Locale locale) {
        String copied = messages.getMessage("copy." + kind, new Object[] {label}, null, locale);
        Object[] told = {said("history." + kind, kind, locale), label};
        return copied == null ? messages.getMessage("audit.sentence", told, locale) : copied;
    }

    private String label(String label, Locale locale) {
        return said(
                "web.stage." + label, said("runState." + label, said("gate." + label, label, locale), locale), locale);
    }

    private String said(String key, String otherwise, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, locale));
    }

    /** Names of those who sent them, by id. */
    public Map<String, String> senders(List<CopyView> copies) {
        return organization.personNames(copies.stream()
                .map(CopyView::sender)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** What whoever looks may do with the project beside its work: watch it, send it for reading. */
    public List<Action> circle(String projectId) {
        return person.actor().stream()
                .flatMap(actor -> actions.of(actor, new Subject("project", projectId)).stream())
                .filter(action -> List.of("project.watch", "project.unwatch", "project.copy")
                        .contains(action.name()))
                .toList();
    }
}

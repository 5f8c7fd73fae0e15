package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.template.TemplateQueries;
import cn.jingan.majorprojects.milestone.template.TemplateView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the system administrator may do with milestone templates and their drafts. */
@Component
class TemplateActions implements ActionSource {
    private static final String TEMPLATE = "milestone-template";
    private static final String DRAFT = "template";

    private final TemplateQueries templates;

    TemplateActions(TemplateQueries templates) {
        this.templates = templates;
    }

    @Override
    public List<String> types() {
        return List.of(TEMPLATE, DRAFT);
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        Map<Subject, List<Action>> actions = new HashMap<>();
        if (actor.holdsAny("SYSTEM_ADMIN")) {
            subjects.forEach(subject -> actions.put(subject, of(actor, subject)));
        }
        return actions;
    }

    private List<Action> of(Actor actor, Subject subject) {
        if (subject.type().equals(TEMPLATE)) {
            String path = "/milestone-templates/" + subject.id();
            return List.of(
                    Action.of("template.draft", "/api" + path + "/draft", null),
                    Action.of("template.copy", "/api" + path + "/copy", path + "/copy")
                            .required("project", Type.TEXT));
        }
        TemplateView draft = templates.one(subject.id());
        boolean own = draft.draftedBy() == null || draft.draftedBy().equals(actor.personId());
        return switch (draft.status()) {
            case DRAFT -> own ? editing(draft) : List.of();
            case SUBMITTED -> own ? List.of() : List.of(decide(draft));
            case APPROVED, DISCARDED -> List.of();
        };
    }

    private List<Action> editing(TemplateView draft) {
        return List.of(
                TemplateForm.action(draft, templates.rows(draft)),
                action(draft, "submit", "/submit")
                        .required("validFrom", Type.DATE)
                        .required("reason", Type.TEXTAREA),
                action(draft, "discard", null));
    }

    private static Action decide(TemplateView draft) {
        return action(draft, "decide", "/decide")
                .required("answer", Type.CHOICE, Action.options(TemplateAnswer.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"));
    }

    private static Action action(TemplateView draft, String name, @Nullable String page) {
        String path = "/template-drafts/" + draft.id();
        return Action.of("template." + name, "/api" + path + "/" + name, page == null ? null : path + page)
                .at(draft.version());
    }
}

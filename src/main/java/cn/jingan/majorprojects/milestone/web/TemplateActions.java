package cn.jingan.majorprojects.milestone.web;

import cn.jingan.majorprojects.milestone.template.TemplateQueries;
import cn.jingan.majorprojects.milestone.template.TemplateView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.VersionSteps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return VersionSteps.forAdministrators(actor, subjects, subject -> of(actor, subject));
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
        VersionSteps steps = new VersionSteps(
                DRAFT, "/template-drafts/" + draft.id(), draft.status(), draft.draftedBy(), draft.version());
        return steps.of(actor, () -> List.of(TemplateForm.action(draft, templates.rows(draft))));
    }
}

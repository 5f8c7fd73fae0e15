package cn.jingan.majorprojects.gate.requirement;

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

/** What the system administrators may do with what gates need, and with its drafts. */
@Component
class RequirementActions implements ActionSource {
    private static final String ALL = "requirements";
    private static final String DRAFT = "requirement";

    private final RequirementQueries requirements;
    private final RequirementForm form;

    RequirementActions(RequirementQueries requirements, RequirementForm form) {
        this.requirements = requirements;
        this.form = form;
    }

    @Override
    public List<String> types() {
        return List.of(ALL, DRAFT);
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        return VersionSteps.forAdministrators(actor, subjects, subject -> of(actor, subject));
    }

    private List<Action> of(Actor actor, Subject subject) {
        if (subject.type().equals(ALL)) {
            return List.of(Action.of("requirement.draft", "/api/gate-requirements/draft", null));
        }
        RequirementVersion draft = requirements.one(subject.id());
        return RequirementForm.steps(draft)
                .of(
                        actor,
                        () -> List.of(
                                form.ofAny(draft),
                                RequirementForm.steps(draft)
                                        .step("remove", null)
                                        .required("row", Type.TEXT)));
    }
}

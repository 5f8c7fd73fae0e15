package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.organization.Successors;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.RecordedPapers;
import cn.jingan.majorprojects.shared.RecordedPapers.Recorded;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with milestones now. */
@Component
class MilestoneActions implements ActionSource {
    private final MilestoneViews views;
    private final ProjectQueries projects;
    private final Successors successors;
    private final RecordedPapers papers;
    private final MilestoneHindrances hindrances;

    MilestoneActions(
            MilestoneViews views,
            ProjectQueries projects,
            Successors successors,
            RecordedPapers papers,
            MilestoneHindrances hindrances) {
        this.hindrances = hindrances;
        this.papers = papers;
        this.successors = successors;
        this.views = views;
        this.projects = projects;
    }

    @Override
    public List<String> types() {
        return List.of("milestone");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<MilestoneView> milestones =
                views.byIds(subjects.stream().map(Subject::id).toList());
        Map<String, ProjectFacts> facts = projects.facts(
                milestones.stream().map(MilestoneView::projectId).distinct().toList());
        Map<Subject, List<Action>> actions = new HashMap<>();
        milestones.forEach(milestone -> actions.put(
                new Subject("milestone", milestone.id()),
                of(actor, milestone, Objects.requireNonNull(facts.get(milestone.projectId())))));
        return subjects.size() == 1 ? named(actor, milestones, facts, actions) : actions;
    }

    /** With the people who may verify it: they are named for one that is looked at, not for each row of a list. */
    private Map<Subject, List<Action>> named(
            Actor actor,
            List<MilestoneView> milestones,
            Map<String, ProjectFacts> facts,
            Map<Subject, List<Action>> actions) {
        milestones.forEach(milestone -> {
            String lead =
                    Objects.requireNonNull(facts.get(milestone.projectId())).leadDepartment();
            actions.computeIfPresent(new Subject("milestone", milestone.id()), (subject, own) -> own.stream()
                    .map(action -> named(actor, lead, milestone, action))
                    .toList());
        });
        return actions;
    }

    private Action named(Actor actor, String lead, MilestoneView milestone, Action action) {
        return switch (action.name()) {
            case "milestone.complete" ->
                milestone.statutory()
                        ? successors.offer(taking(action, milestone), actor, "HEAD", lead)
                        : taking(action, milestone);
            case "milestone.verify" -> successors.offer(action, actor, "answer=RETURNED", new Holding("OFFICER", lead));
            default -> action;
        };
    }

    private List<Action> of(Actor actor, MilestoneView milestone, ProjectFacts project) {
        if (hindrances.complete(actor, milestone, project).none()) {
            return List.of(complete(milestone));
        }
        return hindrances.verify(actor, milestone, project).none() ? List.of(verify(milestone)) : List.of();
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        return views.byId(subject.id()).flatMap(milestone -> {
            ProjectFacts project = projects.facts(milestone.projectId());
            return switch (name) {
                case "milestone.complete" ->
                    hindrances.complete(actor, milestone, project).told();
                case "milestone.verify" ->
                    hindrances.verify(actor, milestone, project).told();
                default -> Optional.empty();
            };
        });
    }

    /** With date and number of what is recorded and verified already; its scan is not asked for again. */
    private Action taking(Action action, MilestoneView milestone) {
        List<Recorded> recorded = papers.of(milestone.projectId(), milestone.evidenceNames());
        if (recorded.isEmpty()) {
            return action;
        }
        boolean all = recorded.size() == milestone.evidenceNames().size();
        Action taken = Action.of(action.name(), action.href(), action.page())
                .at(milestone.version())
                .cameBack(action.again());
        for (Field field : action.fields()) {
            taken = taken.with(
                    switch (field.name()) {
                        case "actualDate" -> filled(field, String.valueOf(date(recorded)), field.required());
                        case "documentNumber" -> filled(field, numbers(recorded), field.required());
                        case "evidence" -> filled(field, null, field.required() && !all);
                        default -> field;
                    });
        }
        return taken;
    }

    private static Field filled(Field field, @Nullable String value, boolean required) {
        return new Field(field.name(), field.type(), required, field.options(), value, field.showWhen(), field.label());
    }

    private static LocalDate date(List<Recorded> recorded) {
        return recorded.stream()
                .map(Recorded::issuedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String numbers(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::number).distinct().collect(Collectors.joining("、"));
    }

    private static Action complete(MilestoneView milestone) {
        String page = "/milestones/" + milestone.id() + "/complete";
        Field evidence = new Field("evidence", Type.FILE, milestone.statutory(), List.of(), null, null);
        return Action.of("milestone.complete", "/api" + page, page)
                .at(milestone.version())
                .cameBack(milestone.returnedReason() != null)
                .with(said("actualDate", Type.DATE, true, milestone.actualOn()))
                .with(said("documentNumber", Type.TEXT, false, milestone.documentNumber()))
                .with(evidence)
                .with(said("note", Type.TEXTAREA, false, milestone.note()));
    }

    /** With what was said before it was given back, so that nothing of it is lost. */
    private static Field said(String name, Type type, boolean required, @Nullable Object before) {
        return new Field(name, type, required, List.of(), before == null ? null : before.toString(), null);
    }

    private static Action verify(MilestoneView milestone) {
        String page = "/milestones/" + milestone.id() + "/verify";
        return Action.of("milestone.verify", "/api" + page, page)
                .at(milestone.version())
                .required("answer", Type.CHOICE, Action.options(Verification.Answer.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"));
    }
}

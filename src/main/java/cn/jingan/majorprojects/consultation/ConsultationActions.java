package cn.jingan.majorprojects.consultation;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Successors;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person may do with consultations: ask from a case, stop waiting, conclude, answer. */
@Component
class ConsultationActions implements ActionSource {
    private final Consultations rows;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final Successors successors;
    private final ConsultationHindrances hindrances;

    ConsultationActions(
            Consultations rows,
            ProjectQueries projects,
            OrganizationQueries organization,
            Successors successors,
            ConsultationHindrances hindrances) {
        this.hindrances = hindrances;
        this.successors = successors;
        this.rows = rows;
        this.projects = projects;
        this.organization = organization;
    }

    @Override
    public List<String> types() {
        return List.of("project", "consultation", "answer");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        Map<Subject, List<Action>> all = new HashMap<>();
        if (actor.holdsAny("OFFICER")) {
            projects.facts(Subject.ids(subjects, "project")).values().stream()
                    .filter(project -> hindrances.ask(actor, project).none())
                    .forEach(project -> all.put(new Subject("project", project.id()), List.of(ask(project))));
            consultations(Subject.ids(subjects, "consultation"))
                    .forEach(each -> all.put(new Subject("consultation", each.id()), of(actor, each)));
        }
        if (actor.holdsAny("HANDLER")) {
            all.putAll(answers(actor, Subject.ids(subjects, "answer")));
        }
        return subjects.size() == 1 ? named(actor, all) : all;
    }

    /** With the officers who may conclude it, for the one that is looked at. */
    private Map<Subject, List<Action>> named(Actor actor, Map<Subject, List<Action>> all) {
        all.replaceAll((subject, own) -> own.stream()
                .map(action -> switch (action.name()) {
                    case "answer.give" -> concluding(actor, action, ofAnswer(subject.id()));
                    case "consultation.stop" -> concluding(actor, action, subject.id());
                    default -> action;
                })
                .toList());
        return all;
    }

    private String ofAnswer(String id) {
        return rows.answersByIds(List.of(id)).get(0).consultationId();
    }

    private Action concluding(Actor actor, Action action, String consultation) {
        String department = rows.byIds(List.of(consultation)).get(0).department();
        return successors.offer(action, actor, "OFFICER", department);
    }

    private Map<Subject, List<Action>> answers(Actor actor, List<String> ids) {
        List<AnswerView> asked = ids.isEmpty() ? List.of() : rows.answersByIds(ids);
        Map<String, ConsultationView> of =
                consultations(asked.stream()
                                .map(AnswerView::consultationId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ConsultationView::id, Function.identity()));
        Map<Subject, List<Action>> all = new HashMap<>();
        asked.stream()
                .filter(answer -> hindrances
                        .give(actor, answer, Objects.requireNonNull(of.get(answer.consultationId())))
                        .none())
                .forEach(answer -> all.put(new Subject("answer", answer.id()), List.of(give(answer))));
        return all;
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        return switch (name) {
            case "consultation.ask" ->
                hindrances.ask(actor, projects.facts(subject.id())).told();
            case "consultation.stop" ->
                hindrances.stop(actor, consultation(subject.id())).told();
            case "consultation.conclude" ->
                hindrances.conclude(actor, consultation(subject.id())).told();
            case "answer.give" -> {
                AnswerView answer = rows.answersByIds(List.of(subject.id())).get(0);
                yield hindrances
                        .give(actor, answer, consultation(answer.consultationId()))
                        .told();
            }
            default -> Optional.empty();
        };
    }

    private ConsultationView consultation(String id) {
        return rows.byIds(List.of(id)).get(0);
    }

    private List<ConsultationView> consultations(List<String> ids) {
        return ids.isEmpty() ? List.of() : rows.byIds(ids);
    }

    private List<Action> of(Actor actor, ConsultationView consultation) {
        List<Action> actions = new ArrayList<>();
        String page = "/consultations/" + consultation.id();
        if (hindrances.conclude(actor, consultation).none()) {
            actions.add(start("consultation.conclude", page + "/conclude", consultation.version())
                    .required("conclusion", Type.TEXTAREA));
        }
        if (hindrances.stop(actor, consultation).none()) {
            actions.add(start("consultation.stop", page + "/stop", consultation.version())
                    .required("reason", Type.TEXTAREA));
        }
        return actions;
    }

    private static Action give(AnswerView answer) {
        return start("answer.give", "/answers/" + answer.id() + "/give", answer.version())
                .required("answer", Type.TEXTAREA);
    }

    private static Action start(String name, String page, long version) {
        return Action.of(name, "/api" + page, page).at(version);
    }

    private Action ask(ProjectFacts project) {
        String path = "/projects/" + project.code() + "/consultations";
        Option[] others = organization.answering().stream()
                .filter(department -> !department.code().equals(project.leadDepartment()))
                .map(department -> new Option(department.code(), department.name()))
                .toArray(Option[]::new);
        return Action.of("consultation.ask", "/api" + path, path + "/new")
                .required("title", Type.TEXT)
                .required("question", Type.TEXTAREA)
                .required("departments", Type.MULTICHOICE, others)
                .optional("dueOn", Type.DATE);
    }
}

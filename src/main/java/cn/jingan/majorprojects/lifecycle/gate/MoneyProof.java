package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.gate.Proof;
import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.money.MoneyActions;
import cn.jingan.majorprojects.money.MoneyQueries;
import cn.jingan.majorprojects.money.MoneySheet;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.MoneyFacts;
import cn.jingan.majorprojects.shared.MoneyFacts.Overrun;
import cn.jingan.majorprojects.shared.MoneyFacts.Standing;
import cn.jingan.majorprojects.shared.Subject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whether 概算 keeps within 110 per cent of 估算, or a new 可研 was asked for (《政府投资条例》第十二条). Only confirmed figures
 * count; while there are not both, it does not apply, but what was recorded and would be over the limit is confirmed first.
 */
@Component
class MoneyProof implements Proof {
    private static final String LIMIT = "BUDGET_LIMIT";
    /** New figures, or those that wait, may keep the limit; the letter is a matter of the planning desk. */
    private static final Set<String> TOWARDS = Set.of("cost.record", "cost.confirm");

    private final MoneyFacts facts;
    private final MoneyQueries money;
    private final MoneyActions actions;
    private final MessageSource messages;

    MoneyProof(MoneyFacts facts, MoneyQueries money, MoneyActions actions, MessageSource messages) {
        this.facts = facts;
        this.money = money;
        this.actions = actions;
        this.messages = messages;
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.MONEY;
    }

    @Override
    public Map<String, String> names() {
        return Map.of(LIMIT, title());
    }

    @Override
    public Map<Need, List<Found>> find(Collection<Need> needs) {
        Map<String, Standing> standings = facts.standings(projects(needs));
        return needs.stream().distinct().collect(Collectors.toMap(need -> need, need -> Stream.ofNullable(
                        standings.get(need.projectId()))
                .filter(Standing::comparable)
                .map(this::found)
                .toList()));
    }

    /** The officer records a new version of the 概算, the head confirms the one that waits. */
    @Override
    public Map<Need, List<Action>> offers(Actor actor, Collection<Need> unmet) {
        Map<String, List<Subject>> asked = asked(unmet);
        Map<Subject, List<Action>> may = actions.actions(
                actor, asked.values().stream().flatMap(List::stream).toList());
        return unmet.stream()
                .distinct()
                .collect(Collectors.toMap(need -> need, need -> asked.getOrDefault(need.projectId(), List.of()).stream()
                        .flatMap(subject -> may.getOrDefault(subject, List.of()).stream())
                        .filter(action -> TOWARDS.contains(action.name()))
                        .map(MoneyProof::ofTheEstimate)
                        .toList()));
    }

    private static Action ofTheEstimate(Action action) {
        return action.name().equals("cost.record") ? action.choosing("kind", CostKind.BUDGET_ESTIMATE.name()) : action;
    }

    private Map<String, List<Subject>> asked(Collection<Need> needs) {
        List<String> ids = projects(needs);
        Map<String, MoneySheet> sheets = money.sheets(ids);
        return ids.stream().collect(Collectors.toMap(id -> id, id -> asked(id, sheets.get(id))));
    }

    private static List<Subject> asked(String projectId, @Nullable MoneySheet sheet) {
        Stream<Subject> waiting = Stream.ofNullable(sheet)
                .flatMap(known -> known.waiting().stream())
                .map(cost -> new Subject("cost", cost.id()));
        return Stream.concat(Stream.of(new Subject("project", projectId)), waiting)
                .toList();
    }

    private static List<String> projects(Collection<Need> needs) {
        return needs.stream().map(Need::projectId).distinct().toList();
    }

    private Found found(Standing standing) {
        Overrun open = standing.unanswered().orElse(null);
        Lack lack = open != null ? Lack.TOO_MUCH : standing.waiting() == null ? null : Lack.UNVERIFIED;
        return new Found(title(), lack, said(standing, open), null, null, false, standing.digests());
    }

    private String said(Standing standing, @Nullable Overrun open) {
        if (open != null) {
            return over("requirement.money.over", open, "");
        }
        if (standing.waiting() != null) {
            return over("requirement.money.waiting", standing.waiting(), "");
        }
        return standing.overruns().stream()
                .findFirst()
                .map(overrun -> over("requirement.money.asked", overrun, String.valueOf(overrun.study())))
                .orElseGet(() -> words("requirement.money.within", plain(standing.percent())));
    }

    private String over(String key, Overrun overrun, String study) {
        String part = overrun.part() == null ? "" : overrun.part() + " ";
        return part + words(key, plain(overrun.percent()), study);
    }

    private static String plain(@Nullable BigDecimal percent) {
        return percent == null ? "" : percent.toPlainString();
    }

    private String title() {
        return words("requirement.money." + LIMIT, MoneyFacts.LIMIT);
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}

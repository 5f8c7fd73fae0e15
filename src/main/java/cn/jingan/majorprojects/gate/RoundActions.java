package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done inside a running round beside answering: 加签, 减签, 提前, 退回, 撤回. */
@Component
class RoundActions {
    private final OrganizationQueries organization;
    private final Seats seats;

    RoundActions(OrganizationQueries organization, Seats seats) {
        this.organization = organization;
        this.seats = seats;
    }

    /** For the lead department's head and for who decides. */
    List<Action> of(GateView gate, List<OpinionView> opinions) {
        List<OpinionView> round = opinions.stream()
                .filter(opinion -> opinion.roundNo() == gate.roundNo())
                .toList();
        List<Action> actions = new ArrayList<>(List.of(add(gate)));
        List<Option> removable = seats.options(round.stream()
                .filter(opinion -> opinion.status().open())
                .filter(opinion -> opinion.origin() != Origin.MATRIX || !opinion.required())
                .toList());
        if (!removable.isEmpty()) {
            actions.add(remove(gate, removable));
        }
        List<Option> waiting = seats.options(round.stream()
                .filter(opinion -> opinion.status() == OpinionStatus.WAITING)
                .toList());
        if (waiting.size() > 1) {
            actions.add(askNext(gate, waiting));
        }
        actions.add(giveBack(
                gate, seats.options(round.stream().filter(RoundActions::said).toList())));
        return actions;
    }

    static Action withdraw(GateView gate) {
        return GateActions.start("withdraw", gate).required("reason", Type.TEXTAREA);
    }

    private Action add(GateView gate) {
        return GateActions.start("add-signer", gate)
                .with(GateActions.departments(organization, null))
                .with(posts(null))
                .required("question", Type.TEXTAREA);
    }

    private static Action remove(GateView gate, List<Option> removable) {
        return GateActions.start("remove-signer", gate)
                .with(new Field("department", Type.CHOICE, true, removable, null, null))
                .required("reason", Type.TEXTAREA);
    }

    private static Action askNext(GateView gate, List<Option> waiting) {
        return GateActions.start("ask-next", gate)
                .with(new Field("department", Type.CHOICE, true, waiting, null, null))
                .required("reason", Type.TEXTAREA);
    }

    private static Action giveBack(GateView gate, List<Option> heard) {
        Option[] to = Arrays.stream(GivenBack.To.values())
                .filter(each -> each != GivenBack.To.RETURN_DEPARTMENTS || !heard.isEmpty())
                .map(each -> new Option(each.name(), null))
                .toArray(Option[]::new);
        Action back = GateActions.start("return", gate).required("answer", Type.CHOICE, to);
        Action asking = heard.isEmpty()
                ? back
                : back.with(
                        new Field("departments", Type.MULTICHOICE, false, heard, null, "answer=RETURN_DEPARTMENTS"));
        return asking.required("reason", Type.TEXTAREA);
    }

    private static boolean said(OpinionView opinion) {
        return opinion.status() == OpinionStatus.DRAFTED || opinion.status() == OpinionStatus.ISSUED;
    }

    /** The post that shall answer alone; left out, the department's handler and head do. */
    Field posts(@Nullable String showWhen) {
        List<Option> posts = seats.posts().stream()
                .map(post -> new Option(post.code(), organization.postName(post.code())))
                .toList();
        return new Field("post", Type.CHOICE, false, posts, null, showWhen);
    }
}

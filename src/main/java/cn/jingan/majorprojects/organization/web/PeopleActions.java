package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.Account;
import cn.jingan.majorprojects.organization.PeopleQueries.Entry;
import cn.jingan.majorprojects.organization.Term;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the security administrator may do with accounts. */
@Component
class PeopleActions {
    private final Choices choices;
    private final Clock clock;

    PeopleActions(Choices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    Action create() {
        return Action.of("person.create", "/api/people", "/people/new")
                .required("username", Type.TEXT)
                .required("display", Type.TEXT)
                .required("department", Type.CHOICE, choices.departments())
                .required("posts", Type.MULTICHOICE, choices.posts());
    }

    List<Action> of(Actor actor, Entry entry) {
        Account account = entry.account();
        if (actor.personId().equals(account.id())) {
            return List.of();
        }
        List<Action> actions = new ArrayList<>(List.of(give(account)));
        List<Term> present = present(entry);
        if (!present.isEmpty()) {
            actions.add(withdraw(account, present));
        }
        actions.add(plain(account, account.enabled() ? "disable" : "enable"));
        actions.add(plain(account, "reset"));
        actions.add(plain(account, "end-sessions"));
        return actions;
    }

    private Action give(Account account) {
        return action(account, "give")
                .required("post", Type.CHOICE, choices.posts())
                .required("department", Type.CHOICE, choices.departments())
                .required("validFrom", Type.DATE)
                .optional("validTo", Type.DATE);
    }

    private Action withdraw(Account account, List<Term> present) {
        return action(account, "withdraw")
                .required("holding", Type.CHOICE, choices.held(present))
                .required("lastDay", Type.DATE);
    }

    private static Action plain(Account account, String name) {
        return action(account, name);
    }

    private static Action action(Account account, String name) {
        String path = "/people/" + account.id() + "/" + name;
        return Action.of("person." + name, "/api" + path, path).at(account.version());
    }

    private List<Term> present(Entry entry) {
        LocalDate today = LocalDate.now(clock);
        return entry.terms().stream().filter(term -> !term.endsBefore(today)).toList();
    }
}

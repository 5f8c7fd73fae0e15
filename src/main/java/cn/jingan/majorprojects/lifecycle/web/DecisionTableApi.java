package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.table.TableDraftService;
import cn.jingan.majorprojects.lifecycle.table.TableQueries;
import cn.jingan.majorprojects.lifecycle.table.TableVersionView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tables that say who is asked and who decides, for programs; every business post reads them. */
@RestController
class DecisionTableApi {
    private final TableQueries tables;
    private final TableDraftService drafts;
    private final Actions actions;
    private final MessageSource messages;

    DecisionTableApi(TableQueries tables, TableDraftService drafts, Actions actions, MessageSource messages) {
        this.tables = tables;
        this.drafts = drafts;
        this.actions = actions;
        this.messages = messages;
    }

    /** A table with its versions and what this person may do with it. */
    record TableJson(DecisionTableView table, List<TableVersionView> versions, List<Action> actions) {}

    /** The tables in force today. */
    @GetMapping("/api/decision-tables")
    Map<String, List<DecisionTableView>> tables(Locale locale) {
        return Map.of(
                "items",
                tables.inForce().stream().map(version -> view(version, locale)).toList());
    }

    /** One table: the version in force today, or the one asked for. */
    @GetMapping("/api/decision-tables/{key}")
    TableJson table(
            Actor actor,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Integer version,
            Locale locale) {
        TableVersionView shown = version == null ? tables.inForce(key) : tables.version(key, version);
        return new TableJson(
                view(shown, locale), tables.versions(key), actions.of(actor, new Subject("decision-table", key)));
    }

    /** Begins a draft. */
    @PostMapping("/api/decision-tables/{key}/draft")
    @ResponseStatus(HttpStatus.CREATED)
    TableVersionView draft(Actor actor, @PathVariable String key) {
        return tables.one(drafts.begin(actor, key));
    }

    private DecisionTableView view(TableVersionView version, Locale locale) {
        return DecisionTableView.of(
                version, tables.table(version), messages.getMessage("lifecycle.table.note", null, locale));
    }
}

package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.table.TableDraftService;
import cn.jingan.majorprojects.lifecycle.table.TableQueries;
import cn.jingan.majorprojects.lifecycle.table.TableVersionView;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decision tables as officials read them, with the versions they had and will have. */
@Controller
class DecisionTablePages {
    private final TableQueries tables;
    private final TableDraftService drafts;
    private final Actions actions;

    DecisionTablePages(TableQueries tables, TableDraftService drafts, Actions actions) {
        this.tables = tables;
        this.drafts = drafts;
        this.actions = actions;
    }

    @GetMapping("/decision-tables")
    String list(Actor actor, Model model) {
        List<TableVersionView> inForce = tables.inForce();
        model.addAttribute("tables", inForce);
        model.addAttribute(
                "others",
                inForce.stream()
                        .flatMap(each -> tables.versions(each.tableKey()).stream())
                        .filter(version ->
                                inForce.stream().noneMatch(each -> each.id().equals(version.id())))
                        .filter(version -> version.open() || isToCome(version, inForce))
                        .toList());
        model.addAttribute("administers", actor.holdsAny("SYSTEM_ADMIN"));
        return "lifecycle/tables";
    }

    @GetMapping("/decision-tables/{key}")
    String table(
            Actor actor,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Integer version,
            Model model) {
        TableVersionView inForce = tables.inForce(key);
        TableVersionView shown = version == null ? inForce : tables.version(key, version);
        model.addAttribute("inForce", inForce);
        model.addAttribute("shown", shown);
        model.addAttribute("table", tables.table(shown));
        model.addAttribute("versions", tables.versions(key));
        model.addAttribute("administers", actor.holdsAny("SYSTEM_ADMIN"));
        model.addAttribute("actions", actions.of(actor, new Subject("decision-table", key)));
        return "lifecycle/table";
    }

    @PostMapping("/decision-tables/{key}/draft")
    String draft(Actor actor, @PathVariable String key) {
        return "redirect:/table-drafts/" + drafts.begin(actor, key);
    }

    /** Approved for a day after that of the version in force. */
    private static boolean isToCome(TableVersionView version, List<TableVersionView> inForce) {
        return inForce.stream()
                .filter(each -> each.tableKey().equals(version.tableKey()))
                .anyMatch(each -> each.validFrom() != null
                        && version.validFrom() != null
                        && version.validFrom().isAfter(each.validFrom()));
    }
}

package cn.jingan.majorprojects.lifecycle.web;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tables that say who is asked and who decides, for programs; every business post reads them. */
@RestController
class DecisionTableApi {
    private final DecisionTableViews tables;

    DecisionTableApi(DecisionTableViews tables) {
        this.tables = tables;
    }

    @GetMapping("/api/decision-tables")
    Map<String, List<DecisionTableView>> tables() {
        return Map.of("items", tables.newest());
    }
}

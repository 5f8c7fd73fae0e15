package cn.jingan.majorprojects.architecture;

import cn.jingan.majorprojects.entry.Confirmation;
import cn.jingan.majorprojects.entry.EntryService;
import cn.jingan.majorprojects.entry.StageProposal;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Cases led to what goes round their stages. */
@TestComponent
@Import(Registry.class)
class SideStations {
    @Autowired
    private Registry registry;

    @Autowired
    private Cast cast;

    @Autowired
    private EntryService entries;

    /** Ids by pattern, in cases of that department. */
    Map<String, String> of(String department) {
        String open = propose(department);
        String returned = propose(department);
        Confirmation back = new Confirmation(Confirmation.Choice.RETURNED, "请补充材料。");
        entries.confirm(cast.actor("fgw.planning"), returned, Version.ANY, back);
        return Map.of(
                "/projects/{code}/entry", registry.road(department),
                "/proposals/{id}", open,
                "/proposals/{id}/confirm", open,
                "/proposals/{id}/revise", returned);
    }

    private String propose(String department) {
        StageProposal proposal = new StageProposal(Stage.CONSTRUCTION, "已开工。", List.of(Cast.scan("开工令.pdf")));
        return entries.propose(cast.actor(department + ".officer"), registry.road(department), proposal);
    }
}

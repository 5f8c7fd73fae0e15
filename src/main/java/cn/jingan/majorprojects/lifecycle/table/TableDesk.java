package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.VersionDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where commands on drafts of decision tables begin and end. */
@Component
class TableDesk extends VersionDesk<TableVersion> {

    TableDesk(TableVersions versions, ApplicationEventPublisher events) {
        super("table", versions, events);
    }
}

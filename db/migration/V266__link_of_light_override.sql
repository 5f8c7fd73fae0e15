-- Links to a task of 改灯 led to a page that is not there.
update notification_outbox set href = replace(href, '/lightOverrides/', '/light-overrides/') where href like '/lightOverrides/%';
update notification_notice set href = replace(href, '/lightOverrides/', '/light-overrides/') where href like '/lightOverrides/%';
update worklist_copy set href = replace(href, '/lightOverrides/', '/light-overrides/') where href like '/lightOverrides/%';

-- Notices are forgotten by age.
create index notification_notice_told on notification_notice (created_at);

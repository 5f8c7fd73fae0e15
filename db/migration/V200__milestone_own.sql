-- A project's own milestones, beside those of its template; and those it dropped, which stay to be read.
alter table milestone_milestone add column own boolean not null default false;
alter table milestone_milestone add column dropped_by varchar(13);
alter table milestone_milestone add column dropped_at datetime(3);
alter table milestone_milestone add column dropped_reason varchar(500);

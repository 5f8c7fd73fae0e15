-- The order of a road map, which is not the number that people call a milestone by.
alter table milestone_milestone add column place int not null default 0;
update milestone_milestone set place = no;
create index milestone_milestone_place on milestone_milestone (project_id, place);

-- Working days between the end of a predecessor and the beginning of what follows it.
alter table milestone_predecessor add column lag_days int not null default 0;

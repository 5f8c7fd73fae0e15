-- The version a person saw when changing dates of a road map.
alter table milestone_road_map add column version bigint not null default 0;

-- Planned dates as approved at a gate (S2) or by an adjustment of the period; never changed afterwards.
create table milestone_baseline (
    project_id varchar(13) not null,
    no int not null,
    milestone_id varchar(13) not null,
    planned_on date,
    source varchar(40) not null,
    taken_at datetime(3) not null,
    primary key (project_id, no, milestone_id)
);

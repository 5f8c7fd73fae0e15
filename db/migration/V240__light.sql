-- 亮灯: the light of each case as the table judged it last, what it was judged by, and what is shown in its place.
create table light_state (
    project varchar(20) not null,
    project_id varchar(13) not null,
    colour varchar(10),
    shown varchar(10),
    reason varchar(40),
    rule_row varchar(100),
    threshold varchar(100),
    milestone_id varchar(13),
    milestone varchar(120),
    planned_on date,
    overdue_days int not null,
    table_version varchar(80),
    computed_on date,
    override_id varchar(13),
    override_colour varchar(10),
    override_until date,
    override_post varchar(40),
    primary key (project)
);
create index light_state_computed on light_state (computed_on, project);

-- Cases that run already are judged by the first daily run.
insert into light_state (project, project_id, overdue_days, computed_on)
select code, id, 0,
    case when run_state in ('TERMINATED', 'WITHDRAWN', 'CLOSED') then null else cast('2021-01-01' as date) end
from project_project;

-- 改灯: another colour that somebody asks for until a day, with what the table had judged, and who decided.
create table light_override (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    label varchar(100) not null,
    colour varchar(10) not null,
    judged varchar(10) not null,
    judged_reason varchar(500) not null,
    reason varchar(1000) not null,
    valid_until date not null,
    status varchar(10) not null,
    department varchar(32) not null,
    asked_post varchar(40) not null,
    asked_by varchar(13) not null,
    asked_at datetime(3) not null,
    decider_post varchar(40) not null,
    decision_days int not null,
    table_version varchar(80) not null,
    decided_by varchar(13),
    decided_post varchar(40),
    decided_department varchar(32),
    decided_at datetime(3),
    decision varchar(1000),
    end_reason varchar(1000),
    version bigint not null,
    primary key (id)
);
create index light_override_project on light_override (project, id);

-- Templates by kind of project, and each project's own road map drawn from one of them.
create table milestone_template (
    template varchar(40) not null,
    no int not null,
    template_name varchar(100) not null,
    name varchar(100) not null,
    stage varchar(20) not null,
    predecessors varchar(100) not null,
    statutory boolean not null,
    months_min decimal(5, 1),
    months_max decimal(5, 1),
    evidence varchar(400) not null,
    note varchar(400) not null,
    primary key (template, no)
);

-- One row for each project: the lock under which milestones open and close.
create table milestone_road_map (
    project_id varchar(13) not null,
    template varchar(40) not null,
    primary key (project_id)
);

create table milestone_milestone (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    no int not null,
    name varchar(100) not null,
    stage varchar(20) not null,
    statutory boolean not null,
    evidence varchar(400) not null,
    status varchar(20) not null,
    planned_on date,
    forecast_on date,
    actual_on date,
    document_number varchar(100),
    note varchar(2000),
    submitted_by varchar(13),
    submitted_at datetime(3),
    verified_by varchar(13),
    verified_at datetime(3),
    returned_reason varchar(2000),
    version bigint not null,
    primary key (id)
);
create unique index milestone_milestone_no on milestone_milestone (project_id, no);

create table milestone_predecessor (
    milestone_id varchar(13) not null,
    predecessor_id varchar(13) not null,
    primary key (milestone_id, predecessor_id)
);
create index milestone_predecessor_of on milestone_predecessor (predecessor_id, milestone_id);

-- Applications for intake: projects that officers propose beyond the outline's 82.
create table project_intake (
    id varchar(13) not null,
    status varchar(20) not null,
    submissions int not null,
    department varchar(32) not null,
    drafted_by varchar(13) not null,
    project_id varchar(13),
    project varchar(20),
    name varchar(200) not null,
    kind varchar(20),
    lead_department varchar(32),
    route varchar(20),
    funding varchar(20),
    template varchar(40),
    features varchar(400) not null,
    necessity varchar(2000),
    fund_source varchar(500),
    investment decimal(18, 2),
    subdistrict varchar(32),
    unit varchar(200),
    scale varchar(500),
    site varchar(300),
    planned_start date,
    planned_end date,
    reopened_for varchar(1000),
    created_at datetime(3) not null,
    changed_at datetime(3) not null,
    version bigint not null,
    primary key (id)
);
create index project_intake_department on project_intake (department, id);
create index project_intake_lead on project_intake (lead_department, id);
create unique index project_intake_project on project_intake (project_id);
create index project_project_name on project_project (name_search);

-- The last number given in a project's code; the outline takes 1 to 82.
create table project_code (
    id int not null,
    last_number int not null,
    primary key (id)
);
insert into project_code (id, last_number)
values (1, 82);

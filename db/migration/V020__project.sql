-- The registry. Stage, run state, light and annual plan are independent of each other.
create table project_project (
    id varchar(13) not null,
    code varchar(20) not null,
    annex_no int,
    name varchar(200) not null,
    name_search varchar(200) not null,
    category varchar(20) not null,
    subcategory varchar(20) not null,
    zone varchar(20) not null,
    zone_basis varchar(20) not null,
    subdistrict varchar(32),
    lead_department varchar(32) not null,
    route varchar(20) not null,
    funding varchar(20) not null,
    template varchar(40) not null,
    features varchar(400) not null,
    note varchar(2000) not null,
    investment decimal(18, 2),
    stage varchar(20) not null,
    run_state varchar(20) not null,
    created_at datetime(3) not null,
    version bigint not null,
    primary key (id)
);
create unique index project_project_code on project_project (code);
create index project_project_stage on project_project (stage, category, subcategory, code);
create index project_project_lead on project_project (lead_department, code);

-- When a project entered each stage.
create table project_stage_entry (
    project_id varchar(13) not null,
    stage varchar(20) not null,
    entered_at datetime(3) not null,
    primary key (project_id, stage)
);

-- Departments that were asked about a project and therefore see it.
create table project_participant (
    department varchar(32) not null,
    project_id varchar(13) not null,
    since datetime(3) not null,
    primary key (department, project_id)
);

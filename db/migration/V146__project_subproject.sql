-- Sub-projects: each is approved for itself, under codes of the national and of the Shanghai platform.
create table project_subproject (
    id varchar(13) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    name varchar(200) not null,
    plot varchar(200),
    national_code varchar(24),
    national_state varchar(20) not null,
    shanghai_code varchar(40),
    shanghai_state varchar(20) not null,
    recorded_by varchar(13) not null,
    recorded_at datetime(3) not null,
    version bigint not null,
    primary key (id)
);
create index project_subproject_project on project_subproject (project_id, id);
create unique index project_subproject_national on project_subproject (national_code);

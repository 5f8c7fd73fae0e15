-- Programme groups: projects that must be looked at together.
create table project_programme (
    code varchar(40) not null,
    kind varchar(20) not null,
    name varchar(100) not null,
    note varchar(400) not null,
    primary key (code)
);
create table project_programme_member (
    programme varchar(40) not null,
    project varchar(20) not null,
    primary key (programme, project)
);
create index project_programme_of on project_programme_member (project, programme);

-- The light that is shown of each case, for lists of projects; a case that has ended shows none.
create table project_light (
    project varchar(20) not null,
    light varchar(10) not null,
    primary key (project)
);
create index project_light_of on project_light (light, project);

-- Who led a project from when to when.
create table project_responsibility (
    project_id varchar(13) not null,
    no int not null,
    department varchar(32) not null,
    from_at datetime(3) not null,
    to_at datetime(3) null,
    primary key (project_id, no)
);
insert into project_responsibility (project_id, no, department, from_at)
select id, 1, lead_department, created_at
from project_project;

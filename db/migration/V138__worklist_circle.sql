-- 抄送 to posts, departments and people, read or not; 关注; 催办.
alter table worklist_copy add column reader varchar(80) not null default '';
alter table worklist_copy add column sender varchar(13);
alter table worklist_copy add column said varchar(2000);

update worklist_copy
set reader = concat('H:', department, '/', post);

create index worklist_copy_reader on worklist_copy (reader, id);

create table worklist_copy_read (
    person_id varchar(13) not null,
    copy_id varchar(13) not null,
    read_at datetime(3) not null,
    primary key (person_id, copy_id)
);

create table worklist_watch (
    person_id varchar(13) not null,
    project varchar(20) not null,
    project_number varchar(20) not null,
    project_name varchar(200) not null,
    since datetime(3) not null,
    primary key (person_id, project)
);
create index worklist_watch_project on worklist_watch (project, person_id);

alter table worklist_item add column urgings int not null default 0;
create index worklist_movement_urged on worklist_movement (item_id, kind, moved_on);

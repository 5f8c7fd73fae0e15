-- 常用视图: what a person often narrows their inbox to.
create table worklist_view (
    id varchar(13) not null,
    person_id varchar(13) not null,
    name varchar(20) not null,
    box varchar(10) not null,
    q varchar(100),
    stage varchar(20),
    category varchar(20),
    kind varchar(40),
    light varchar(10),
    due varchar(10),
    sort varchar(10),
    primary key (id)
);
create unique index worklist_view_name on worklist_view (person_id, name);

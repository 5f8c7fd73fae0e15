-- The inbox: one row for each open or finished task, written in the task's own transaction.
create table worklist_item (
    id varchar(13) not null,
    task_id varchar(64) not null,
    project_id varchar(13) not null,
    project varchar(20) not null,
    project_number varchar(20) not null,
    project_name varchar(200) not null,
    search_text varchar(400) not null,
    category varchar(20) not null,
    subcategory varchar(20) not null,
    stage varchar(20) not null,
    kind varchar(40) not null,
    subject_type varchar(20) not null,
    subject_id varchar(13) not null,
    label varchar(200) not null,
    statutory boolean not null,
    sender varchar(32) not null,
    department varchar(32) not null,
    post varchar(40) not null,
    assignee varchar(13),
    starter varchar(13),
    due_on date,
    due_key varchar(30) not null,
    status varchar(10) not null,
    created_at datetime(3) not null,
    closed_at datetime(3),
    closed_by varchar(13),
    version bigint not null,
    primary key (id)
);
create unique index worklist_item_task on worklist_item (task_id);
create index worklist_item_mine on worklist_item (assignee, status, due_key);
create index worklist_item_department on worklist_item (department, post, status, due_key);
create index worklist_item_done on worklist_item (closed_by, id);
create index worklist_item_started on worklist_item (starter, status, due_key);
create index worklist_item_subject on worklist_item (subject_id, kind, status);
create index worklist_item_project on worklist_item (project_id, status);

-- What was sent to a post for reading (抄送).
create table worklist_copy (
    id varchar(13) not null,
    project varchar(20) not null,
    project_number varchar(20) not null,
    project_name varchar(200) not null,
    kind varchar(40) not null,
    label varchar(200) not null,
    href varchar(200) not null,
    department varchar(32) not null,
    post varchar(40) not null,
    created_at datetime(3) not null,
    primary key (id)
);
create index worklist_copy_post on worklist_copy (department, post, id);

-- Whom the owner of a task chose to do the next step.
alter table worklist_item add column next_handler varchar(13);

-- How far the warnings about a task's limit have gone, and how the time of a finished one was spent.
alter table worklist_item add column warned int not null default 0;
create index worklist_item_limit on worklist_item (status, due_on, warned);
create index worklist_item_closed on worklist_item (closed_at, id);

-- In working days. A task done over after a return counts as returned, not as own time.
create table worklist_split (
    item_id varchar(13) not null,
    project varchar(20) not null,
    department varchar(32) not null,
    post varchar(40) not null,
    kind varchar(40) not null,
    own_days int not null,
    waiting_days int not null,
    returned_days int not null,
    paused_days int not null,
    closed_on date not null,
    primary key (item_id)
);
create index worklist_split_department on worklist_split (department, closed_on);
create index worklist_split_project on worklist_split (project, closed_on);

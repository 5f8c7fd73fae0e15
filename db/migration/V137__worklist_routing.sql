-- Who must not do a task, in whose queue it lies, who was asked for advice, and what happened to it on the way.
alter table worklist_item add column excluded varchar(8000) not null default '';
alter table worklist_item add column queue varchar(80);
alter table worklist_item add column rerouted varchar(10);
alter table worklist_item add column repeated boolean not null default false;
alter table worklist_item add column delegate varchar(13);

update worklist_item
set queue = concat(department, '/', post)
where assignee is null
  and status = 'OPEN';

create index worklist_item_queue on worklist_item (queue, status, due_key);

-- What happened to a task between its opening and its end: passed on, advice asked for and given, urged.
create table worklist_movement (
    id varchar(13) not null,
    item_id varchar(13) not null,
    kind varchar(20) not null,
    from_person varchar(13) not null,
    on_behalf_of varchar(13),
    to_person varchar(13),
    said varchar(2000),
    moved_at datetime(3) not null,
    moved_on date not null,
    primary key (id)
);
create index worklist_movement_item on worklist_movement (item_id, id);

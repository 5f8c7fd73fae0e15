-- What a thing to read is found by, as worklist_item has it.
alter table worklist_copy add column search_text varchar(600) not null default '';

update worklist_copy
set search_text = lower(replace(replace(concat(project_number, project, project_name, label), ' ', ''), '　', ''));

-- A workbook may name who looks after a milestone and what it weighs; null where it has no such column.
alter table milestone_import_line add column owner varchar(200);
alter table milestone_import_line add column weight varchar(200);

-- 加签 may ask a single post of a department instead of its handler and head; null for the department.
alter table gate_opinion add column post varchar(40);

-- Who looks after a milestone in the lead department, and its weight in percentage points of the project; null for 未填.
alter table milestone_milestone add column owner_id varchar(13);
alter table milestone_milestone add column weight int;

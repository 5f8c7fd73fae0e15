-- Conditions of an approval are followed from now on: evidence by their owner, verified by another person. Those set
-- before are kept as they are and followed by nobody.
alter table gate_condition add column project_id varchar(13);
alter table gate_condition add column project varchar(20);
alter table gate_condition add column blocks varchar(4);
alter table gate_condition add column status varchar(10) not null default 'BEFORE';
alter table gate_condition add column note varchar(1000);
alter table gate_condition add column reported_by varchar(13);
alter table gate_condition add column reported_at datetime(3);
alter table gate_condition add column verified_by varchar(13);
alter table gate_condition add column verified_at datetime(3);
alter table gate_condition add column returned_reason varchar(1000);
alter table gate_condition add column version bigint not null default 0;
update gate_condition
set project_id = (select g.project_id from gate_gate g where g.id = gate_condition.gate_id),
    project = (select g.project from gate_gate g where g.id = gate_condition.gate_id);
create index gate_condition_project on gate_condition (project_id, id);

-- Inside a round: how its departments must answer, who was added or removed, what was taken back or given back.
alter table gate_gate add column straight_to varchar(20);

alter table gate_opinion add column origin varchar(20) default 'MATRIX' not null;
alter table gate_opinion add column mode varchar(20) default 'ALL' not null;
alter table gate_opinion add column share int default 100 not null;
alter table gate_opinion add column turn int;
alter table gate_opinion add column edition int default 1 not null;
alter table gate_opinion add column parent_id varchar(13);
alter table gate_opinion add column question varchar(4000);
update gate_opinion set turn = 0;
alter table gate_opinion drop index gate_opinion_department;
create unique index gate_opinion_edition on gate_opinion (round_id, department, edition);
create index gate_opinion_parent on gate_opinion (parent_id);

create table gate_intervention (
    id varchar(13) not null,
    gate_id varchar(13) not null,
    round_no int not null,
    kind varchar(20) not null,
    answer varchar(30),
    departments varchar(1000) not null,
    note varchar(4000) not null,
    person varchar(13) not null,
    post varchar(40) not null,
    department varchar(32) not null,
    happened_at datetime(3) not null,
    primary key (id)
);
create index gate_intervention_gate on gate_intervention (gate_id, id);

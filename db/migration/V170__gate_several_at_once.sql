-- Several decisions at once: whether the table permitted it when the round was opened, and what became of each.
alter table gate_round add column batch boolean default false not null;
create index gate_gate_status on gate_gate (status, id);

create table gate_batch (
    id varchar(13) not null,
    person varchar(13) not null,
    answer varchar(20) not null,
    decided_at datetime(3) not null,
    primary key (id)
);

create table gate_batch_line (
    batch_id varchar(13) not null,
    line int not null,
    gate_id varchar(40) not null,
    rule varchar(60),
    sentence varchar(1000),
    primary key (batch_id, line)
);

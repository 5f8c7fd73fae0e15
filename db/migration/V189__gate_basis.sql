-- What a decision rested on, as it stood then: one row for each requirement, never changed afterwards.
create table gate_basis (
    gate_id varchar(13) not null,
    no int not null,
    requirement varchar(40) not null,
    kind varchar(20) not null,
    ref varchar(40) not null,
    at_least decimal(9, 2),
    title varchar(600) not null,
    state varchar(10) not null,
    lack varchar(20),
    hard boolean not null,
    waivable boolean not null,
    basis varchar(400) not null,
    evidence varchar(2000) not null,
    since_on date,
    until_on date,
    digests text not null,
    waiver_id varchar(13),
    primary key (gate_id, no)
);

-- The outline's indicators: the target to the letter, and how it is read.
create table indicator_definition (
    no int not null,
    name varchar(100) not null,
    attribute varchar(20) not null,
    unit varchar(20) not null,
    target_verbatim varchar(100) not null,
    target_kind varchar(20) not null,
    comparator varchar(20) not null,
    target_low decimal(18, 4),
    target_high decimal(18, 4),
    period_basis varchar(20) not null,
    lead_department varchar(32) not null,
    note varchar(400) not null,
    primary key (no)
);

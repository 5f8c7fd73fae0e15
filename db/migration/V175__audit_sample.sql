-- Working papers of auditors, beside the ledger and never in it; only ever added to. Times are UTC.
create table audit_sample (
    id varchar(13) not null,
    method varchar(10) not null,
    seed varchar(60) not null,
    wanted int not null,
    project varchar(20),
    action varchar(60),
    head_size bigint not null,
    population bigint not null,
    person_id varchar(13) not null,
    post varchar(40) not null,
    department varchar(32) not null,
    drawn_at datetime(3) not null,
    primary key (id)
);

-- What was drawn, in the order of drawing.
create table audit_sample_entry (
    sample_id varchar(13) not null,
    draw_no int not null,
    entry_id varchar(13) not null,
    chain varchar(20) not null,
    seq bigint not null,
    weight decimal(20, 4) not null,
    primary key (sample_id, draw_no)
);

-- What an auditor thinks of an entry; a later mark of the same entry stands beside the earlier one.
create table audit_mark (
    id varchar(13) not null,
    entry_id varchar(13) not null,
    chain varchar(20) not null,
    seq bigint not null,
    verdict varchar(10) not null,
    note varchar(2000) not null,
    person_id varchar(13) not null,
    post varchar(40) not null,
    department varchar(32) not null,
    marked_at datetime(3) not null,
    primary key (id)
);
create index audit_mark_entry on audit_mark (entry_id, id);

-- The ledger: one chain of entries for each project, one for the system. Times are UTC.
-- The columns besides canonical, hash and prev_hash are copies for search; the canonical bytes are what counts.
create table audit_entry (
    id varchar(13) not null,
    chain varchar(20) not null,
    seq bigint not null,
    action varchar(60) not null,
    project varchar(20),
    subject_type varchar(30) not null,
    subject_id varchar(64) not null,
    label varchar(500) not null,
    person_id varchar(13) not null,
    post varchar(40) not null,
    department varchar(32) not null,
    occurred_at datetime(3) not null,
    recorded_at datetime(3) not null,
    opinion mediumtext,
    canonical mediumblob not null,
    hash char(64) not null,
    prev_hash char(64) not null,
    primary key (id)
);
create unique index audit_entry_chain_seq on audit_entry (chain, seq);
create index audit_entry_chain on audit_entry (chain, id);
create index audit_entry_person on audit_entry (person_id, id);
create index audit_entry_department on audit_entry (department, id);
create index audit_entry_action on audit_entry (action, id);
create index audit_entry_recorded on audit_entry (recorded_at, id);

-- The last entry of each chain; locked last in a transaction, so that numbers in a chain have no gap.
create table audit_head (
    chain varchar(20) not null,
    seq bigint not null,
    hash char(64) not null,
    primary key (chain)
);

-- Entries that no signed checkpoint covers yet.
create table audit_pending (
    entry_id varchar(13) not null,
    primary key (entry_id)
);

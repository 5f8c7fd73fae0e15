-- Where in the ledger a text may stand: entries in blocks by id, of each the marks of its short pieces of text. Made from
-- the ledger and never part of it. The first block is there from the beginning: who adds to any locks it first.
create table audit_text_block (
    first_id varchar(13) not null,
    last_id varchar(13) not null,
    entries int not null,
    marks varbinary(6000) not null,
    primary key (first_id)
);
create index audit_text_block_entries on audit_text_block (first_id, entries);
insert into audit_text_block (first_id, last_id, entries, marks)
values ('', '', 0, x'');

insert into audit_duty (name, reached)
values ('INDEX', 0);

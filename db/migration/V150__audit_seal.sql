-- The hash tree over all entries (RFC 6962), its signed heads, and who may make them. Times are UTC.
-- Entries in the order in which they stand in the tree; only ever added to.
create table audit_leaf (
    leaf_index bigint not null,
    entry_id varchar(13) not null,
    chain varchar(20) not null,
    seq bigint not null,
    hash binary(32) not null,
    primary key (leaf_index)
);
create unique index audit_leaf_entry on audit_leaf (entry_id);
create unique index audit_leaf_chain_seq on audit_leaf (chain, seq);
create index audit_leaf_chain on audit_leaf (chain, leaf_index);

-- The same leaves hashed with SM3, where the second tree is switched on; only ever added to.
create table audit_leaf_sm3 (
    leaf_index bigint not null,
    hash binary(32) not null,
    primary key (leaf_index)
);

-- Complete tiles of 256 hashes each; level 0 has those of leaves, level 1 the roots of tiles of level 0, and so on.
create table audit_tile (
    tree varchar(6) not null,
    tile_level int not null,
    tile_index bigint not null,
    hashes blob not null,
    root binary(32) not null,
    primary key (tree, tile_level, tile_index)
);

-- Public keys, in the order in which they took over; the private halves lie in files.
create table audit_key (
    key_no int not null,
    key_id char(8) not null,
    kind varchar(10) not null,
    vkey varchar(300) not null,
    created_at datetime(3) not null,
    primary key (key_no)
);
create unique index audit_key_id on audit_key (key_id);

-- Signed heads of the tree; only ever added to.
create table audit_checkpoint (
    tree_size bigint not null,
    root binary(32) not null,
    note text not null,
    key_no int not null,
    fence bigint not null,
    signed_at datetime(3) not null,
    primary key (tree_size)
);
create index audit_checkpoint_signed on audit_checkpoint (signed_at, tree_size);

-- One row: who seals now. A new holder gets a higher fence, and nobody with a lower one adds anything.
create table audit_sealer (
    id int not null,
    holder varchar(64) not null,
    fence bigint not null,
    leased_until datetime(3) not null,
    primary key (id)
);
insert into audit_sealer (id, holder, fence, leased_until)
values (1, '', 0, '2021-01-01 00:00:00');

-- What the ledger does by itself, how far it came, and what went wrong since.
create table audit_duty (
    name varchar(10) not null,
    reached bigint not null,
    done_at datetime(3),
    failed_at datetime(3),
    failure varchar(500),
    primary key (name)
);
insert into audit_duty (name, reached)
values ('SEAL', 0), ('HEADS', 0), ('REPLAY', 0);

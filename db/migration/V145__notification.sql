-- What was decided in a transaction and is delivered after it; a row is gone when it is done.
create table notification_outbox (
    id varchar(13) not null,
    dedup_key varchar(80) not null,
    task varchar(10) not null,
    kind varchar(10),
    words varchar(80) not null,
    label varchar(400) not null,
    project varchar(20),
    href varchar(200) not null,
    about varchar(80),
    posts varchar(4000) not null,
    people varchar(4000) not null,
    spared varchar(2000) not null,
    doer varchar(13),
    person_id varchar(13),
    channel varchar(40),
    created_at datetime(3) not null,
    due_at datetime(3) not null,
    attempts int not null,
    leased_by varchar(40),
    leased_until datetime(3),
    failure varchar(400),
    primary key (id)
);
create unique index notification_outbox_key on notification_outbox (dedup_key);
create index notification_outbox_due on notification_outbox (due_at, id);
create index notification_outbox_about on notification_outbox (about, id);

-- What a person was told. shown: whether it stands on the screen; a person may want it by mail alone.
create table notification_notice (
    id varchar(13) not null,
    outgoing_id varchar(13) not null,
    person_id varchar(13) not null,
    kind varchar(10) not null,
    words varchar(80) not null,
    label varchar(400) not null,
    project varchar(20),
    project_number varchar(20),
    project_name varchar(200),
    href varchar(200) not null,
    about varchar(80),
    shown boolean not null,
    created_at datetime(3) not null,
    read_at datetime(3),
    mailed_at datetime(3),
    primary key (id)
);
create unique index notification_notice_once on notification_notice (outgoing_id, person_id);
create index notification_notice_mine on notification_notice (person_id, shown, id);
create index notification_notice_kind on notification_notice (person_id, shown, kind, id);
create index notification_notice_unread on notification_notice (person_id, read_at, shown, kind, id);
create index notification_notice_about on notification_notice (about, read_at);

-- What a person wants to hear, and where; who has no row hears everything on the screen.
create table notification_preference (
    person_id varchar(13) not null,
    shown varchar(200) not null,
    mailed varchar(200) not null,
    pushed varchar(200) not null,
    address varchar(254) not null,
    mailed_on date,
    version bigint not null,
    primary key (person_id)
);

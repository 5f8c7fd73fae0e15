-- How people get in: one-time links, personal access tokens, and what is remembered about failed attempts.
-- People of the demonstration, so that they can be shut out when it ends.
alter table organization_person add column demo boolean not null default false;

-- Only digests are kept; the link itself is shown once.
create table organization_link (
    digest varchar(64) not null,
    purpose varchar(10) not null,
    person_id varchar(13),
    expires_at datetime(3) not null,
    used_at datetime(3) null,
    primary key (digest)
);
create index organization_link_person on organization_link (person_id, purpose);

create table organization_token (
    id varchar(13) not null,
    person_id varchar(13) not null,
    name varchar(60) not null,
    digest varchar(64) not null,
    scope varchar(5) not null,
    created_at datetime(3) not null,
    expires_at datetime(3) not null,
    revoked_at datetime(3) null,
    primary key (id)
);
create unique index organization_token_digest on organization_token (digest);
create index organization_token_person on organization_token (person_id);

-- Browsers in which somebody signed in before; they keep a counter of their own, so that a guesser elsewhere slows
-- nobody down who works here.
create table organization_device (
    digest varchar(64) not null,
    username varchar(60) not null,
    last_at datetime(3) not null,
    primary key (digest, username)
);
create index organization_device_last on organization_device (last_at);
create index organization_device_username on organization_device (username);

-- One row for each counter: a name from an address, an address, or a browser that signed in before.
create table organization_login_attempt (
    counter varchar(64) not null,
    failures int not null,
    last_at datetime(3) not null,
    blocked_until datetime(3) not null,
    primary key (counter)
);
create index organization_login_attempt_last on organization_login_attempt (last_at);

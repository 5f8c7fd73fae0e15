-- 代理: who holds a post in the place of its absent holder, from a day to a day; nothing else is copied.
create table organization_substitution (
    id varchar(13) not null,
    person_id varchar(13) not null,
    substitute_id varchar(13) not null,
    post varchar(40) not null,
    department varchar(32) not null,
    from_on date not null,
    to_on date not null,
    reason varchar(400) not null,
    named_by varchar(13) not null,
    named_at datetime(3) not null,
    revoked_at datetime(3),
    primary key (id)
);
create index organization_substitution_substitute on organization_substitution (substitute_id, to_on);
create index organization_substitution_person on organization_substitution (person_id, to_on);
create index organization_substitution_last on organization_substitution (to_on, id);
create index organization_holding_department on organization_holding (department);

-- What substitutes did, and for whom: both have done it when duties are separated.
create table organization_stand_in (
    id varchar(13) not null,
    subject_id varchar(64) not null,
    action varchar(60) not null,
    person_id varchar(13) not null,
    on_behalf_of varchar(13) not null,
    post varchar(40) not null,
    department varchar(32) not null,
    done_at datetime(3) not null,
    primary key (id)
);
create index organization_stand_in_subject on organization_stand_in (subject_id, person_id);

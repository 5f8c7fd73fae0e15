-- Whether a substitute has heard that their time has begun.
alter table organization_substitution add column told boolean default false not null;

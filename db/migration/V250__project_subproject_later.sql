-- A sub-project that is built in a later phase: the project enters construction without its permits.
alter table project_subproject
  add column starts_later boolean not null default false;

-- How many days before the last one the lead department was told that a waiver ends; -1 when it had.
alter table gate_waiver
  add column warned_days int;

-- The last day of an opinion that is asked for later than its round was opened; null where the round's day holds.

alter table gate_opinion add column due_on date;

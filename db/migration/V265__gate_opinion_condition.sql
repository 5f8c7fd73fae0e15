-- By when the condition of a 有条件同意 is to be met; null where there is none.

alter table gate_opinion add column condition_due date;

-- The department whose condition it is, which finds it met; null for the leader's.

alter table gate_condition add column set_by varchar(32);

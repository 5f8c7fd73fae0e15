-- What the lead department had submitted when the round was opened; null where it was not kept with the round.

alter table gate_round add column advice varchar(20);
alter table gate_round add column statement varchar(4000);

-- A round since the last issue of the submission is about these very words, unless others are prepared already.
update gate_round
set advice = (
        select g.advice
        from gate_gate g
        where g.id = gate_round.gate_id),
    statement = (
        select g.statement
        from gate_gate g
        where g.id = gate_round.gate_id)
where exists (
    select 1
    from gate_gate g
    where g.id = gate_round.gate_id
      and g.submission = gate_round.submission
      and g.issued_at <= gate_round.opened_at
      and g.prepared_at <= g.issued_at);

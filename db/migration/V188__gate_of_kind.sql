-- The gates of a project by their kinds, newest last: what a department says in the present one.
create index gate_gate_kind on gate_gate (project_id, kind, id);

-- What the board reads of whole tables, read from indexes alone.
create index project_project_board on project_project (
    category, subcategory, stage, run_state, zone, zone_basis, lead_department);
create index worklist_item_board on worklist_item (status, department, created_at, due_on, project_id);
create index worklist_item_due on worklist_item (status, due_on, id, project_id);
create index gate_gate_board on gate_gate (status, closed_at, project_id);

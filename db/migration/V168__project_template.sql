-- The running cases of a template, for whoever changes it.
create index project_project_template on project_project (template, run_state, code);

-- The day a milestone is due as things stand, for lists of many projects in the order of an index.
alter table milestone_milestone add column due_on date generated always as (coalesce(forecast_on, planned_on));
create index milestone_milestone_due on milestone_milestone (status, due_on, id);

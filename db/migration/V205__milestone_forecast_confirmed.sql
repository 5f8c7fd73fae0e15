-- Whether the forecast of a milestone is 已确认 rather than 暂定.
alter table milestone_milestone add column forecast_confirmed boolean not null default false;

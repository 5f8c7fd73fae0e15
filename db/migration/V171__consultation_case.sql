-- Consultations that are open when their case ends or has stood still, by its code.
create index consultation_open on consultation_consultation (project, status);

-- Whoever was an operator before there were roles had the run of the house.
alter table operator add column role text not null default 'ADMINISTRATOR'
  check (role in ('ADMINISTRATOR', 'OPERATOR', 'VIEWER'));
-- When somebody ceased to be one: the number stays taken.
alter table operator add column left_at integer;

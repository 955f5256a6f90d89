-- What has been set for the whole house; what has no row is as the city has it.
create table setting (
  name  text not null primary key check (length(name) > 0),
  value text not null,
  file  text -- what config.properties said when it was last heard
) strict;
-- What the rider was promised; null of those that were reserved before it was written down.
alter table reservation add column refund_expired integer check (refund_expired in (0, 1));
-- Who changed what in the office, and who may: a few among very many.
create index event_by_office on event_log (seq)
  where type in ('SettingChanged', 'OperatorJoined', 'OperatorRoleChanged', 'OperatorPinChanged', 'OperatorLeft', 'OperatorLocked', 'OperatorUnlocked');

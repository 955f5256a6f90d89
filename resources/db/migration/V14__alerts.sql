-- What somebody has to look at, from when it was seen first until it is over.
create table alert (
  alert_id  integer not null primary key,
  kind      text    not null,
  subject   text    not null,
  since     integer not null,
  figure    integer not null,
  whole     integer not null,
  detail    text    not null,
  raised_at integer not null,
  seen_at   integer,
  seen_by   text,
  note      text check (length(note) <= 500),
  ended_at  integer,
  check ((seen_at is null) = (seen_by is null))
) strict;
create unique index alert_one_open on alert (kind, subject) where ended_at is null;
-- Rides of less than ten minutes: few, and the bikes of some of them are broken.
create index alert_short_ride on reservation (reserve_no, bike_id, started_at, ended_at)
  where status = 'RETURNED' and ended_at - started_at < 600000;

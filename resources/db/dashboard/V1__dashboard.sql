-- What the screen shows, made from the event log alone: it can be thrown away and made again.

create table board_station (
  station_id integer not null primary key,
  name       text    not null,
  name_en    text,
  docks      integer not null
) strict;

create table fleet_bike (
  bike_id    integer not null primary key,
  station_id integer,
  state      text    not null
) strict;
create index fleet_by_state on fleet_bike (state);
create index fleet_by_station on fleet_bike (station_id, state);

create table board_row (
  reserve_no  integer not null primary key,
  user_id     integer not null,
  bike_id     integer not null,
  station_id  integer not null,
  reserved_at integer not null,
  hold_until  integer not null,
  started_at  integer,
  ended_at    integer,
  status      text    not null
) strict;
create index board_by_status on board_row (status, reserve_no);
create index board_by_time on board_row (reserved_at);

create table hour_sum (
  hour          integer not null primary key, -- epoch hours
  reservations  integer not null,
  cancellations integer not null,
  sold          integer not null,             -- won
  used          integer not null,             -- points
  returned      integer not null              -- points
) strict;

create table projection_cursor (
  id  integer not null primary key check (id = 1),
  seq integer not null
) strict;
insert into projection_cursor (id, seq) values (1, 0);

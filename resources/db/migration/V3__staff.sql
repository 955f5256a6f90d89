create table operator (
  operator_no integer not null primary key check (operator_no between 1 and 999999),
  name        text    not null check (length(name) > 0),
  pin_hash    text    not null check (length(pin_hash) > 0)
) strict;

-- A kiosk that is out of service; one that works has no row.
create table kiosk_outage (
  station_id  integer not null primary key references station,
  operator_no integer not null references operator,
  since       integer not null
) strict;

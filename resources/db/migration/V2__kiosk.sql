-- A purchase given up a moment ago may still turn out to be approved: it is asked about again.
create index purchase_closed on purchase (opened_at) where status = 'CLOSED';

-- A PIN is kept as the id of the pepper, a colon, and Argon2id's own string.
create table rider_pin (
  user_id   integer not null primary key references rider,
  pin_hash  text    not null check (length(pin_hash) > 0),
  chosen_at integer not null
) strict;

create table pin_code (
  user_id     integer not null primary key references rider,
  code_hash   text    not null check (length(code_hash) > 0),
  valid_until integer not null
) strict;

-- Of any number that was tried: it may belong to nobody.
create table pin_tries (
  user_id   integer not null primary key check (user_id > 0),
  failures  integer not null check (failures > 0),
  failed_at integer not null
) strict;

-- The PIN that a new rider chose before paying for the first time.
alter table purchase add column first_pin text;

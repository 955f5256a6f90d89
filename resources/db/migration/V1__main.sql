-- Times are epoch milliseconds (UTC), days ISO dates, points and prices whole numbers.

create table station (
  station_id integer not null primary key,
  name       text    not null check (length(trim(name)) > 0),
  name_en    text,
  docks      integer not null check (docks between 1 and 200),
  open       integer not null check (open in (0, 1))
) strict;

create table bike (
  bike_id       integer not null primary key check (bike_id > 0),
  colour        text    not null check (colour in ('GREEN', 'WHITE', 'YELLOW', 'BLUE', 'ORANGE', 'BLACK', 'RED')),
  registered_on text    not null check (registered_on is date(registered_on)),
  station_id    integer references station,
  dock          integer check (dock > 0),
  state         text    not null check (state in ('AVAILABLE', 'RESERVED', 'IN_USE', 'MAINTENANCE', 'RETIRED')),
  rides         integer not null check (rides >= 0),
  memo          text check (length(memo) <= 200),
  check (dock is null or station_id is not null),
  check (state <> 'IN_USE' or station_id is null),
  check (state not in ('AVAILABLE', 'RESERVED') or station_id is not null)
) strict;
create unique index bike_one_per_dock on bike (station_id, dock) where dock is not null;
create index bike_by_state on bike (state, bike_id);

create table rider (
  user_id   integer not null primary key check (user_id > 0),
  balance   integer not null check (balance >= 0),
  joined_at integer not null
) strict;

create table approval (
  confirm_id  text    not null primary key check (length(confirm_id) > 0),
  user_id     integer not null references rider,
  price       integer not null check (price > 0),
  approved_at integer not null
) strict;
create index approval_by_rider on approval (user_id);

create table purchase (
  purchase_id text    not null primary key,
  user_id     integer not null check (user_id > 0),
  price       integer not null check (price > 0),
  opened_at   integer not null,
  status      text    not null check (status in ('PENDING', 'CREDITED', 'CLOSED')),
  confirm_id  text references approval,
  check ((status = 'CREDITED') = (confirm_id is not null))
) strict;
create index purchase_pending on purchase (opened_at) where status = 'PENDING';

create table reservation (
  reserve_no       integer not null primary key,
  user_id          integer not null references rider,
  bike_id          integer not null references bike,
  station_id       integer not null references station,
  fee              integer not null check (fee >= 0),
  reserved_at      integer not null,
  hold_until       integer not null check (hold_until > reserved_at),
  started_at       integer,
  ended_at         integer,
  returned_station integer references station,
  status           text    not null check (status in ('RESERVED', 'IN_USE', 'RETURNED', 'CANCELLED', 'EXPIRED')),
  check ((status in ('RESERVED', 'IN_USE')) = (ended_at is null)),
  check ((status = 'RETURNED') = (returned_station is not null)),
  check (status <> 'IN_USE' or started_at is not null)
) strict;
create unique index reservation_one_open_per_bike on reservation (bike_id) where status in ('RESERVED', 'IN_USE');
create unique index reservation_one_open_per_rider on reservation (user_id) where status in ('RESERVED', 'IN_USE');
create index reservation_by_hold on reservation (hold_until) where status = 'RESERVED';
create index reservation_by_rider on reservation (user_id, reserve_no);

create table ledger_entry (
  entry_id   integer not null primary key,
  user_id    integer not null references rider,
  points     integer not null check (points <> 0),
  kind       text    not null check (kind in ('PURCHASE', 'FEE', 'REFUND')),
  confirm_id text references approval,
  reserve_no integer references reservation deferrable initially deferred, -- paid, then reserved
  at         integer not null,
  check ((kind = 'PURCHASE') = (confirm_id is not null)),
  check ((kind in ('FEE', 'REFUND')) = (reserve_no is not null)),
  check ((kind = 'FEE') = (points < 0))
) strict;
create index ledger_by_rider on ledger_entry (user_id, entry_id);
create unique index ledger_one_credit_per_approval on ledger_entry (confirm_id) where kind = 'PURCHASE';
create unique index ledger_one_fee_and_refund_per_reservation on ledger_entry (reserve_no, kind) where reserve_no is not null;

create table event_log (
  seq      integer not null primary key check (seq > 0),
  event_id text    not null, -- random, so unique without an index that each row would pay for
  at       integer not null,
  actor    text    not null check (length(actor) > 0),
  type     text    not null,
  payload  text    not null check (json_valid(payload)),
  hash     blob    not null check (length(hash) = 32)
) strict;
create index event_by_bike on event_log (payload ->> '$.bikeId', seq) where payload ->> '$.bikeId' is not null;

create table command_log (
  request_id  text    not null primary key check (length(request_id) > 0),
  fingerprint blob    not null check (length(fingerprint) = 32),
  at          integer not null,
  first_seq   integer not null,
  last_seq    integer not null,
  rejection   text check (json_valid(rejection))
) strict, without rowid; -- one tree: requests come in no order, and each tree costs a page

-- What happened stays as it was written.
create trigger event_log_no_update before update on event_log begin select raise(abort, 'event_log is insert-only'); end;
create trigger event_log_no_delete before delete on event_log begin select raise(abort, 'event_log is insert-only'); end;
create trigger ledger_no_update before update on ledger_entry begin select raise(abort, 'ledger_entry is insert-only'); end;
create trigger ledger_no_delete before delete on ledger_entry begin select raise(abort, 'ledger_entry is insert-only'); end;
-- An INSERT OR REPLACE would take a row away without firing the triggers above.
create trigger event_log_no_replace before insert on event_log
  when exists (select 1 from event_log where seq = new.seq)
  begin select raise(abort, 'event_log is insert-only'); end;
create trigger ledger_no_replace before insert on ledger_entry
  when exists (select 1 from ledger_entry where entry_id = new.entry_id)
    or exists (select 1 from ledger_entry where kind = 'PURCHASE' and confirm_id = new.confirm_id)
    or exists (select 1 from ledger_entry where reserve_no = new.reserve_no and kind = new.kind)
  begin select raise(abort, 'ledger_entry is insert-only'); end;

-- Why a purchase was closed, where the terminal said it, and who had opened it.
alter table purchase add column decline text;
alter table purchase add column decline_code text;
alter table purchase add column opened_by text;
create index purchase_by_approval on purchase (confirm_id) where confirm_id is not null;
create index approval_by_time on approval (approved_at, price);

-- One a payment, apart from those that the terminal refused. Its points are taken when it is opened.
create table refund (
  refund_id  text    not null primary key check (length(refund_id) > 0),
  confirm_id text    not null references approval,
  user_id    integer not null references rider,
  points     integer not null check (points > 0),
  cause      text    not null,
  note       text    check (length(note) <= 200),
  opened_by  text    not null check (length(opened_by) > 0),
  opened_at  integer not null,
  status     text    not null check (status in ('PENDING', 'DONE', 'REFUSED')),
  ended_at   integer,
  check ((status = 'PENDING') = (ended_at is null))
) strict;
create unique index refund_one_per_approval on refund (confirm_id) where status <> 'REFUSED';
create index refund_pending on refund (opened_at) where status = 'PENDING';
create index refund_by_time on refund (opened_at);
create index refund_by_approval on refund (confirm_id);

-- The ledger once more, with what is paid back: SQLite changes no CHECK in place.
create table ledger_entry_paid (
  entry_id   integer not null primary key,
  user_id    integer not null references rider,
  points     integer not null check (points <> 0),
  kind       text    not null check (kind in ('PURCHASE', 'FEE', 'REFUND', 'ADJUSTMENT', 'PAYBACK')),
  confirm_id text references approval,
  reserve_no integer references reservation deferrable initially deferred, -- paid, then reserved
  at         integer not null,
  check ((kind in ('PURCHASE', 'PAYBACK')) = (confirm_id is not null)),
  check ((kind in ('FEE', 'REFUND')) = (reserve_no is not null)),
  check (kind in ('ADJUSTMENT', 'PAYBACK') or (kind = 'FEE') = (points < 0))
) strict;
insert into ledger_entry_paid (entry_id, user_id, points, kind, confirm_id, reserve_no, at)
  select entry_id, user_id, points, kind, confirm_id, reserve_no, at from ledger_entry order by entry_id;
drop table ledger_entry;
alter table ledger_entry_paid rename to ledger_entry;
create index ledger_by_rider on ledger_entry (user_id, entry_id);
create index ledger_by_time on ledger_entry (at, kind, points);
create index ledger_paid_back on ledger_entry (confirm_id) where kind = 'PAYBACK';
create unique index ledger_one_credit_per_approval on ledger_entry (confirm_id) where kind = 'PURCHASE';
create unique index ledger_one_fee_and_refund_per_reservation on ledger_entry (reserve_no, kind) where reserve_no is not null;

-- The points of a day, for ever.
create table day_close (
  close_no  integer not null primary key check (close_no > 0),
  day       text    not null unique check (day is date(day)),
  begins_at integer not null,
  ends_at   integer not null check (ends_at > begins_at),
  sold      integer not null,
  refunded  integer not null,
  used      integer not null,
  returned  integer not null,
  adjusted  integer not null,
  closed_at integer not null check (closed_at >= ends_at),
  closed_by text    not null check (length(closed_by) > 0)
) strict;

create trigger ledger_no_update before update on ledger_entry begin select raise(abort, 'ledger_entry is insert-only'); end;
create trigger ledger_no_delete before delete on ledger_entry begin select raise(abort, 'ledger_entry is insert-only'); end;
create trigger ledger_no_replace before insert on ledger_entry
  when exists (select 1 from ledger_entry where entry_id = new.entry_id)
    or new.kind = 'PURCHASE' and exists (select 1 from ledger_entry where kind = 'PURCHASE' and confirm_id = new.confirm_id)
    or exists (select 1 from ledger_entry where reserve_no = new.reserve_no and kind = new.kind)
  begin select raise(abort, 'ledger_entry is insert-only'); end;
create trigger ledger_pays_back_what_is_left before insert on ledger_entry
  when new.kind = 'PAYBACK'
    and (select coalesce(sum(points), 0) + new.points from ledger_entry
         where kind = 'PAYBACK' and confirm_id = new.confirm_id)
      not between -(select price from approval where confirm_id = new.confirm_id) and 0
  begin select raise(abort, 'more would be paid back than was paid'); end;
create trigger ledger_no_closed_day before insert on ledger_entry
  when new.at < (select ends_at from day_close order by close_no desc limit 1)
  begin select raise(abort, 'this day is closed'); end;

create trigger day_close_no_update before update on day_close begin select raise(abort, 'day_close is insert-only'); end;
create trigger day_close_no_delete before delete on day_close begin select raise(abort, 'day_close is insert-only'); end;
create trigger day_close_in_order before insert on day_close
  when new.close_no <> (select coalesce(max(close_no), 0) + 1 from day_close)
    or new.day <> (select coalesce(date(max(day), '+1 day'), new.day) from day_close)
    or new.begins_at <> (select coalesce(max(ends_at), new.begins_at) from day_close)
  begin select raise(abort, 'days are closed in order'); end;

-- What happened to one payment.
create index event_by_approval on event_log (payload ->> '$.confirmId', seq) where payload ->> '$.confirmId' is not null;

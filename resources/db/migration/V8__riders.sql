-- Who is blocked reserves and buys nothing; of who is erased nothing personal is left.
alter table rider add column blocked_at integer;
alter table rider add column erased_at integer;
create index rider_by_balance on rider (balance, user_id);
create index rider_by_joined on rider (joined_at, user_id);
create index rider_blocked on rider (user_id) where blocked_at is not null;
create index pin_tries_many on pin_tries (user_id) where failures >= 10;
create index purchase_by_rider on purchase (user_id, opened_at);
create index event_by_rider on event_log (payload ->> '$.userId', seq) where payload ->> '$.userId' is not null;

-- The ledger once more, with what operators adjust: SQLite changes no CHECK in place.
create table ledger_entry_next (
  entry_id   integer not null primary key,
  user_id    integer not null references rider,
  points     integer not null check (points <> 0),
  kind       text    not null check (kind in ('PURCHASE', 'FEE', 'REFUND', 'ADJUSTMENT')),
  confirm_id text references approval,
  reserve_no integer references reservation deferrable initially deferred, -- paid, then reserved
  at         integer not null,
  check ((kind = 'PURCHASE') = (confirm_id is not null)),
  check ((kind in ('FEE', 'REFUND')) = (reserve_no is not null)),
  check (kind = 'ADJUSTMENT' or (kind = 'FEE') = (points < 0))
) strict;
insert into ledger_entry_next (entry_id, user_id, points, kind, confirm_id, reserve_no, at)
  select entry_id, user_id, points, kind, confirm_id, reserve_no, at from ledger_entry order by entry_id;
drop table ledger_entry;
alter table ledger_entry_next rename to ledger_entry;
create index ledger_by_rider on ledger_entry (user_id, entry_id);
create unique index ledger_one_credit_per_approval on ledger_entry (confirm_id) where kind = 'PURCHASE';
create unique index ledger_one_fee_and_refund_per_reservation on ledger_entry (reserve_no, kind) where reserve_no is not null;
create trigger ledger_no_update before update on ledger_entry begin select raise(abort, 'ledger_entry is insert-only'); end;
create trigger ledger_no_delete before delete on ledger_entry begin select raise(abort, 'ledger_entry is insert-only'); end;
create trigger ledger_no_replace before insert on ledger_entry
  when exists (select 1 from ledger_entry where entry_id = new.entry_id)
    or exists (select 1 from ledger_entry where kind = 'PURCHASE' and confirm_id = new.confirm_id)
    or exists (select 1 from ledger_entry where reserve_no = new.reserve_no and kind = new.kind)
  begin select raise(abort, 'ledger_entry is insert-only'); end;

-- What happened in a period: all that a report sums stands in the index itself.
create index reservation_by_made on reservation (reserved_at, station_id, bike_id, fee);
create index reservation_by_end on reservation (ended_at, status, station_id, bike_id) where ended_at is not null;
drop index if exists ledger_by_time;
create index ledger_by_time on ledger_entry (at, kind, points, reserve_no);

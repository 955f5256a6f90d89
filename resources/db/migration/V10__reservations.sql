-- The list of reservations: by status, station and bike; by rider and by number it has indexes already.
create index reservation_by_status on reservation (status, reserve_no);
create index reservation_by_station on reservation (station_id, status, reserve_no);
create index reservation_by_bike on reservation (bike_id, reserve_no);
-- What happened to one reservation.
create index event_by_reservation on event_log (payload ->> '$.reserveNo', seq) where payload ->> '$.reserveNo' is not null;

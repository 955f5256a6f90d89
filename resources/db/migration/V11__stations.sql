-- What stands at a station, counted without a look at the bikes themselves; those without a dock too.
create index bike_by_station on bike (station_id, state);

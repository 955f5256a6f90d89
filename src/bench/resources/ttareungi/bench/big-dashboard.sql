begin;
insert into board_station select station_id, name, name_en, docks from house.station;
insert into fleet_bike select bike_id, station_id, state from house.bike;
insert into board_row
  select reserve_no, user_id, bike_id, station_id, reserved_at, hold_until, started_at, ended_at, status
  from house.reservation order by reserve_no;
insert into hour_sum
  select hour, sum(reservations), sum(cancellations), sum(sold), sum(used), sum(returned) from (
    select reserved_at / 3600000 as hour, 1 as reservations, 0 as cancellations, 0 as sold, fee as used, 0 as returned
    from house.reservation
    union all
    select ended_at / 3600000, 0, status = 'CANCELLED', 0, 0, fee
    from house.reservation where status in ('CANCELLED', 'EXPIRED')
    union all
    select approved_at / 3600000, 0, 0, price, 0, 0 from house.approval)
  group by hour;
update projection_cursor set seq = (select max(seq) from house.event_log);
commit;

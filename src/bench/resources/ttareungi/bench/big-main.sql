begin;
create temp table at_start as
  select unixepoch() * 1000 as now, 34560 as step, unixepoch() * 1000 - 1000000 * 34560 as first;

insert into station (station_id, name, name_en, docks, open)
  with recursive n (i) as (select 1 union all select i + 1 from n where i < 2800)
  select i, '대여소 ' || i, 'Station ' || i, 20, 1 from n;

insert into bike
  with recursive n (i) as (select 0 union all select i + 1 from n where i < 44999)
  select 10001 + i, case when i % 5 = 0 then 'WHITE' else 'GREEN' end, '2025-01-01', 1 + i % 2800, 1 + i / 2800,
    'AVAILABLE', 0, null from n;

insert into rider (user_id, balance, joined_at)
  with recursive n (i) as (select 0 union all select i + 1 from n where i < 99999)
  select 100001 + i, 0, first from n, at_start;

-- 150 are held, the 1,500 before them ride; of the others six in a hundred were cancelled, two expired.
create temp table made as
  with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000000)
  select i, first + i * step as at, 100001 + i * 7919 % 100000 as user_id, 10001 + i * 7919 % 45000 as bike_id,
    case when i > 999850 then 'RESERVED' when i > 998350 then 'IN_USE' when i % 100 < 6 then 'CANCELLED'
      when i % 100 < 8 then 'EXPIRED' else 'RETURNED' end as status,
    cast(strftime('%Y%m%d', (first + i * step) / 1000 + 9 * 3600, 'unixepoch') as integer) - 20000000 as day
  from n, at_start;

insert into reservation
  select day * 1000000 + row_number() over (partition by day order by i), user_id, bike_id,
    1 + (bike_id - 10001) % 2800, 1000, at,
    at + case status when 'RESERVED' then 365 * 86400000 else 600000 end,
    case when status in ('IN_USE', 'RETURNED') then at + 180000 end,
    case status when 'RETURNED' then at + 1500000 when 'CANCELLED' then at + 120000 when 'EXPIRED' then at + 600000 end,
    case status when 'RETURNED' then 1 + (bike_id - 10001) % 2800 end, status, null
  from made order by i;
drop table made;

update bike set state = 'RESERVED' where bike_id in (select bike_id from reservation where status = 'RESERVED');
update bike set state = 'IN_USE', station_id = null, dock = null
  where bike_id in (select bike_id from reservation where status = 'IN_USE');
update bike set state = 'MAINTENANCE' where state = 'AVAILABLE' and bike_id % 97 = 0;
update bike set rides = r.n
  from (select bike_id, count(*) as n from reservation where status = 'RETURNED' group by bike_id) r
  where r.bike_id = bike.bike_id;

-- Each rider bought, before the first ride, what all of them cost.
insert into approval
  select 'B' || user_id, user_id, sum(fee), first from reservation, at_start group by user_id;
insert into ledger_entry (user_id, points, kind, confirm_id, at)
  select user_id, price, 'PURCHASE', confirm_id, approved_at from approval;
insert into ledger_entry (user_id, points, kind, reserve_no, at)
  select user_id, -fee, 'FEE', reserve_no, reserved_at from reservation;
insert into ledger_entry (user_id, points, kind, reserve_no, at)
  select user_id, fee, 'REFUND', reserve_no, ended_at from reservation where status in ('CANCELLED', 'EXPIRED');
update rider set balance = l.s
  from (select user_id, sum(points) as s from ledger_entry group by user_id) l where l.user_id = rider.user_id;

-- In the order of the log: the chain is made row by row.
create temp table said (seq integer primary key, at integer, actor text, type text, payload text);
insert into said (at, actor, type, payload)
  select first, 'operator:bench', 'StationOpened',
    json_object('stationId', station_id, 'name', name, 'nameEn', name_en, 'docks', docks)
  from station, at_start order by station_id;
insert into said (at, actor, type, payload)
  select first, 'operator:bench', 'BikeRegistered',
    json_object('bikeId', bike_id, 'colour', colour, 'registeredOn', registered_on,
      'stationId', 1 + (bike_id - 10001) % 2800, 'dock', 1 + (bike_id - 10001) / 2800)
  from bike, at_start order by bike_id;
insert into said (at, actor, type, payload)
  select reserved_at as at, 'kiosk:' || station_id, 'BikeReserved',
    json_object('reserveNo', reserve_no, 'userId', user_id, 'bikeId', bike_id, 'stationId', station_id,
      'dock', 1 + (bike_id - 10001) / 2800, 'fee', fee,
      'holdUntil', strftime('%Y-%m-%dT%H:%M:%SZ', hold_until / 1000, 'unixepoch'))
  from reservation
  union all
  select started_at, 'kiosk:' || station_id, 'RideStarted',
    json_object('reserveNo', reserve_no, 'userId', user_id, 'bikeId', bike_id, 'stationId', station_id)
  from reservation where status = 'IN_USE'
  union all
  select ended_at, 'kiosk:' || station_id,
    case status when 'RETURNED' then 'BikeReturned' when 'CANCELLED' then 'ReservationCancelled'
      else 'ReservationExpired' end,
    case status
      when 'RETURNED' then json_object('reserveNo', reserve_no, 'userId', user_id, 'bikeId', bike_id,
        'stationId', returned_station, 'dock', 1 + (bike_id - 10001) / 2800)
      when 'CANCELLED' then json_object('reserveNo', reserve_no, 'userId', user_id, 'bikeId', bike_id)
      else json_object('reserveNo', reserve_no, 'userId', user_id, 'bikeId', bike_id, 'refunded', fee) end
  from reservation where ended_at is not null
  order by 1;
create temp table named as select seq, lower(hex(randomblob(16))) as event_id from said order by seq;
insert into event_log
  select s.seq, n.event_id, s.at, s.actor, s.type, s.payload,
    chained(s.seq, s.at, n.event_id, s.actor, s.type, s.payload)
  from said s cross join named n on n.rowid = s.seq order by s.seq;
drop table said;
drop table named;
commit;

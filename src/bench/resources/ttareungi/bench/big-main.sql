begin;
create temp table at_start as
  select unixepoch() * 1000 as now, 34560 as step, unixepoch() * 1000 - 1000000 * 34560 as first;

insert into station (station_id, name, name_en, docks, open, latitude, longitude)
  with recursive n (i) as (select 1 union all select i + 1 from n where i < 2800)
  select i, '대여소 ' || i, 'Station ' || i, case i % 10 when 0 then 17 when 1 then 120 else 20 end, 1, 37.43 + i % 53 * 0.005, 126.79 + i / 53 * 0.007 from n;

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

-- Each rider bought, before the first ride, what all of them cost, and three times since; of these one in two
-- hundred was paid back a day later. One in fifty was declined; 30 purchases and 10 refunds of today hang.
create temp table bought as
  with recursive n (i) as (select 1 union all select i + 1 from n where i < 300000)
  select i, 'S' || i as confirm_id, 100001 + i * 7919 % 100000 as user_id, 1000 * (1 + i % 10) as price,
    first + i * 115200 as at from n, at_start;
insert into approval
  select 'B' || user_id, user_id, sum(fee), first from reservation, at_start group by user_id;
insert into approval select confirm_id, user_id, price, at from bought order by i;
insert into purchase (purchase_id, user_id, price, opened_at, status, confirm_id, opened_by)
  select 'p-' || confirm_id, user_id, price, approved_at, 'CREDITED', confirm_id, 'kiosk:' || (1 + user_id % 2800)
  from approval;
insert into purchase (purchase_id, user_id, price, opened_at, status, decline, decline_code, opened_by)
  select 'd-' || confirm_id, user_id, price, at + 1000, 'CLOSED', 'LIMIT', '51', 'kiosk:' || (1 + user_id % 2800)
  from bought where i % 50 = 0;
insert into purchase (purchase_id, user_id, price, opened_at, status, opened_by)
  select 'h-' || confirm_id, user_id, price, at + 1000, 'PENDING', 'kiosk:' || (1 + user_id % 2800)
  from bought where i > 299970;
insert into refund
  select 'r-' || confirm_id, confirm_id, user_id, price, 'RIDER_ASKED', null, 'operator:1', at + 86400000, 'DONE', at + 86400000
  from bought, at_start where i % 200 = 0 and at + 86400000 < first + 300000 * 115200
  order by i;
insert into refund
  select 'r-' || confirm_id, confirm_id, user_id, price, 'WRONG_CHARGE', null, 'operator:1', at + 1000, 'PENDING', null
  from bought where i between 299950 and 299959;
insert into ledger_entry (user_id, points, kind, confirm_id, at)
  select user_id, price, 'PURCHASE', confirm_id, approved_at from approval;
insert into ledger_entry (user_id, points, kind, reserve_no, at)
  select user_id, -fee, 'FEE', reserve_no, reserved_at from reservation;
insert into ledger_entry (user_id, points, kind, reserve_no, at)
  select user_id, fee, 'REFUND', reserve_no, ended_at from reservation where status in ('CANCELLED', 'EXPIRED');
insert into ledger_entry (user_id, points, kind, confirm_id, at)
  select user_id, -points, 'PAYBACK', confirm_id, ended_at from refund where status = 'DONE';
update rider set balance = l.s
  from (select user_id, sum(points) as s from ledger_entry group by user_id) l where l.user_id = rider.user_id;

-- All days but the last two are closed.
insert into day_close
  with recursive d (i, day) as (
    select 1, date(first / 1000 + 9 * 3600, 'unixepoch') from at_start
    union all
    select i + 1, date(day, '+1 day') from d where i < 398),
  span (i, day, begins_at, ends_at) as materialized (
    select i, day, unixepoch(day) * 1000 - 32400000, unixepoch(day) * 1000 + 54000000 from d)
  select i, day, begins_at, ends_at,
    coalesce(sum(points) filter (where kind = 'PURCHASE'), 0), -coalesce(sum(points) filter (where kind = 'PAYBACK'), 0),
    -coalesce(sum(points) filter (where kind = 'FEE'), 0), coalesce(sum(points) filter (where kind = 'REFUND'), 0),
    0, ends_at, 'operator:1'
  from span left join ledger_entry l on l.at >= begins_at and l.at < ends_at
  group by i order by i;

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

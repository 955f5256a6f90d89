-- Where a station stands, in degrees of WGS 84; both or neither.
alter table station add column latitude real check (latitude between -90 and 90);
alter table station add column longitude real
  check (longitude between -180 and 180) check ((longitude is null) = (latitude is null));

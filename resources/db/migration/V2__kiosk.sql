-- A purchase given up a moment ago may still turn out to be approved: it is asked about again.
create index purchase_closed on purchase (opened_at) where status = 'CLOSED';

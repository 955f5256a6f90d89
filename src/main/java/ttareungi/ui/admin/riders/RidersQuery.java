package ttareungi.ui.admin.riders;

import ttareungi.kernel.Reader;
import ttareungi.rider.NumberPrefix;
import ttareungi.rider.RiderFilter;
import ttareungi.rider.RiderList;
import ttareungi.rider.RiderOrder;
import ttareungi.rider.RiderRow;
import ttareungi.ui.fx.LazyRows;
import ttareungi.ui.fx.LazyRows.Slice;

/** Some riders, in some order. */
record RidersQuery(Reader reader, RiderFilter filter, NumberPrefix number, RiderOrder order)
    implements LazyRows.Query<RiderRow> {
  @Override
  public Slice<RiderRow> read(long offset, int most) {
    return reader.read(
        RiderList.class,
        list ->
            new Slice<>(
                list.count(filter, number), list.page(filter, number, order, offset, most)));
  }
}

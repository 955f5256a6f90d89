package ttareungi.ui.admin.bikes;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRepository;
import ttareungi.bike.BikeRow;
import ttareungi.event.BikeState;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventTap;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.bikes.BikePage.Ask;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.OneAtATime;

/** The list of bikes, a page of it at a time; a change patches the rows it touches. */
public final class BikesViewModel implements PageModel {
  /** What the list can say of itself. */
  public enum Stage {
    LOADING,
    READY,
    NONE_YET,
    NONE_LIKE_THIS,
    FAILED
  }

  private final ObservableList<BikeRow> rows = FXCollections.observableArrayList();
  private final ObservableList<BikeRow> rowsView = FXCollections.unmodifiableObservableList(rows);
  private final ObjectProperty<@Nullable BikeState> filter = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<BikePage> page =
      new ReadOnlyObjectWrapper<>(new BikePage(List.of(), 0, Map.of()));
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
  private final ReadOnlyObjectWrapper<String> faultCode = new ReadOnlyObjectWrapper<>("");
  private final BikeDetails details;
  private final OneAtATime<Ask, BikePage> reads;
  private final EventTap tap;
  private Ask ask = new Ask(0, true, null);

  public BikesViewModel(AdminHouse house) {
    details = new BikeDetails(house);
    reads =
        new OneAtATime<Ask, BikePage>(asks -> read(house, List.copyOf(asks).getLast()), this::show)
            .orElse(this::failed);
    tap = new EventTap(house.fanout(), this::happened);
    filter.subscribe(state -> ask(new Ask(0, true, state)));
  }

  @Override
  public void show() {
    tap.open();
    refresh();
  }

  @Override
  public void hide() {
    tap.close();
  }

  @Override
  public void refresh() {
    reads.request(List.of(ask));
    details.refresh();
  }

  /** Never more than a page of them. */
  public ObservableList<BikeRow> rows() {
    return rowsView;
  }

  public ObjectProperty<@Nullable BikeState> filterProperty() {
    return filter;
  }

  ReadOnlyObjectProperty<BikePage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<String> faultCodeProperty() {
    return faultCode.getReadOnlyProperty();
  }

  public BikeDetails details() {
    return details;
  }

  public boolean hasNext() {
    return page.get().before() + rows.size() < page.get().count(filter.get());
  }

  public boolean hasPrevious() {
    return page.get().before() > 0;
  }

  public void next() {
    if (hasNext()) {
      ask(new Ask(rows.getLast().bikeId(), true, filter.get()));
    }
  }

  public void previous() {
    if (!hasPrevious()) {
      return;
    }
    boolean first = page.get().before() <= BikePage.SIZE;
    ask(
        first
            ? new Ask(0, true, filter.get())
            : new Ask(rows.getFirst().bikeId(), false, filter.get()));
  }

  @Override
  public void reveal(Target target) {
    switch (target) {
      case Target.Bike bike -> reveal(bike.bikeId());
      case Target.Bikes some -> filter.set(some.state());
      default -> {}
    }
  }

  @Override
  public boolean closeTop() {
    boolean open = details.bikeIdProperty().get() != null;
    details.close();
    return open;
  }

  /** Goes where this bike is and opens its details. */
  private void reveal(long bikeId) {
    filter.set(null);
    if (rows.stream().noneMatch(row -> row.bikeId() == bikeId)) {
      ask(new Ask(bikeId - 1, true, null));
    }
    details.open(bikeId);
  }

  private void ask(Ask next) {
    ask = next;
    reads.request(List.of(next));
  }

  private static BikePage read(AdminHouse house, Ask wanted) {
    return house.bikes().read(BikeRepository.class, bikes -> BikePage.read(bikes, wanted));
  }

  private void happened(List<LoggedEvent> batch) {
    var ids = batch.stream().map(LoggedEvent::event).flatMap(BikeIds::of).distinct().toList();
    details.happened(batch, ids);
    if (!ids.isEmpty()) {
      reads.request(List.of(ask));
    }
  }

  private void show(BikePage read) {
    if (rows.stream()
        .map(BikeRow::bikeId)
        .toList()
        .equals(read.rows().stream().map(BikeRow::bikeId).toList())) {
      patch(read.rows());
    } else {
      rows.setAll(read.rows());
    }
    page.set(read);
    stage.set(stageOf(read));
  }

  private void patch(List<BikeRow> next) {
    for (int i = 0; i < next.size(); i++) {
      if (!rows.get(i).equals(next.get(i))) {
        rows.set(i, next.get(i));
      }
    }
  }

  private static Stage stageOf(BikePage read) {
    if (!read.rows().isEmpty()) {
      return Stage.READY;
    }
    return read.count(null) == 0 ? Stage.NONE_YET : Stage.NONE_LIKE_THIS;
  }

  private void failed(Throwable cause) {
    faultCode.set(FaultCode.of(cause));
    stage.set(Stage.FAILED);
  }
}

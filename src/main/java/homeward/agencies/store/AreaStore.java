package homeward.agencies.store;

import homeward.agencies.Area;
import homeward.shared.AreaId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Areas in PostgreSQL. */
@Component
public class AreaStore {

  private static final String ALL =
      "select id, code, name, parent_id, protocol_area from agencies.area order by name";

  private static final String ADD =
      """
      insert into agencies.area (id, code, name, parent_id, protocol_area)
      values (:id, :code, :name, cast(:parent as uuid), :protocolArea)
      """;

  private final JdbcClient jdbc;
  private final KeptList<Area> areas;

  AreaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.areas = new KeptList<>(this::read);
  }

  /** All areas, by name; one that another node added is among them within ten seconds. */
  public List<Area> all() {
    return areas.get();
  }

  /** The area of an id, also when another node added it just now; empty when there is none. */
  public Optional<Area> find(AreaId id) {
    return find(id, areas.get()).or(() -> find(id, areas.again()));
  }

  private static Optional<Area> find(AreaId id, List<Area> among) {
    return among.stream().filter(area -> area.id().equals(id)).findFirst();
  }

  private List<Area> read() {
    return jdbc.sql(ALL)
        .query((row, number) -> {
          UUID parent = row.getObject("parent_id", UUID.class);
          return new Area(
              new AreaId(row.getObject("id", UUID.class)),
              row.getString("code"),
              row.getString("name"),
              parent == null ? null : new AreaId(parent),
              row.getString("protocol_area"));
        })
        .list();
  }

  /** Adds an area. */
  public void add(Area area) {
    AreaId parent = area.parent();
    jdbc.sql(ADD)
        .param("id", area.id().value())
        .param("code", area.code())
        .param("name", area.name())
        .param("parent", parent == null ? null : parent.value())
        .param("protocolArea", area.protocolArea())
        .update();
    areas.added();
  }
}

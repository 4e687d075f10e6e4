package homeward.platform.schedule;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A task's data as JSON: readable in the table, and no code comes back with it. */
final class JsonData implements Serializer {

  private final JsonMapper mapper = JsonMapper.builder().build();

  @Override
  @SuppressWarnings("NullAway") // the library passes null for a task without data
  public byte @Nullable [] serialize(@Nullable Object data) {
    return data == null ? null : mapper.writeValueAsBytes(data);
  }

  @Override
  @SuppressWarnings("NullAway")
  public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
    return data == null || type == Void.class ? null : mapper.readValue(data, type);
  }
}

package homeward.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/**
 * Every action of the product by its code. Actions are enums named {@code …Action} at the root of
 * their module; they are found by that name, so that no list has to be kept.
 */
public final class Actions {

  private static final String WHERE = "classpath*:homeward/*/*Action.class";

  private final Map<String, Action> byCode;

  private Actions(Map<String, Action> byCode) {
    this.byCode = byCode;
  }

  private static final class Once {
    private static final Actions ALL = find();
  }

  /** All actions; they are looked for once. */
  public static Actions all() {
    return Once.ALL;
  }

  /** The action of a code; empty when there is none. */
  public Optional<Action> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All of them, by code. */
  public Collection<Action> sorted() {
    return byCode.values();
  }

  private static Actions find() {
    Map<String, Action> found = new TreeMap<>();
    try {
      for (Resource resource : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
        for (Action action : actions(resource)) {
          Action before = found.put(action.code(), action);
          if (before != null) {
            throw new IllegalStateException("Two actions have the code " + action.code());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Actions(found);
  }

  private static Collection<Action> actions(Resource resource) throws IOException {
    String path = resource.getURL().getPath();
    String name = path.substring(path.lastIndexOf("homeward/"), path.length() - ".class".length());
    try {
      Class<?> type = ClassUtils.forName(name.replace('/', '.'), Actions.class.getClassLoader());
      return type.isEnum() && Action.class.isAssignableFrom(type)
          ? Arrays.stream(type.getEnumConstants()).map(Action.class::cast).toList()
          : java.util.List.of();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("A class that was found cannot be loaded: " + name, e);
    }
  }
}

package homeward.houserules;

import gg.jte.Content;
import homeward.testkit.TestClock;
import homeward.web.LiveMark;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value of any type that pages are made of: once full, with everything there, and once
 * sparse, with every list empty and everything that may be null left out.
 */
final class Samples {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int DEEPEST = 12;

  private final boolean full;

  /** What the type variables of generic records stand for, as last met. */
  private final Map<TypeVariable<?>, Type> bound = new HashMap<>();

  Samples(boolean full) {
    this.full = full;
  }

  /** A value of this class. */
  Object of(Class<?> type) {
    return make(type, type.getSimpleName(), 0);
  }

  private Object make(Type type, String name, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalStateException(type + " goes round in a circle");
    }
    if (type instanceof ParameterizedType generic) {
      return generic(generic, name, depth);
    }
    if (type instanceof java.lang.reflect.WildcardType wild) {
      return make(wild.getUpperBounds()[0], name, depth);
    }
    if (type instanceof TypeVariable<?> variable) {
      return make(bound.getOrDefault(variable, String.class), name, depth);
    }
    if (type == Content.class) {
      return (Content) output -> output.writeContent("Sample " + name);
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalStateException("cannot make a " + type);
    }
    Object simple = simple(plain, name);
    return simple == null ? structured(plain, name, depth) : simple;
  }

  private Object generic(ParameterizedType type, String name, int depth) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] parts = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return full ? Optional.of(make(parts[0], name, depth + 1)) : Optional.empty();
    }
    if (raw == Set.class) {
      return full ? Set.of(make(parts[0], name, depth + 1)) : Set.of();
    }
    if (Collection.class.isAssignableFrom(raw)) {
      // A part that is live always has its mark.
      return full || parts[0] == LiveMark.class
          ? List.of(make(parts[0], name, depth + 1))
          : List.of();
    }
    if (SortedMap.class.isAssignableFrom(raw)) {
      return new TreeMap<>();
    }
    if (Map.class.isAssignableFrom(raw)) {
      return full
          ? Map.of(make(parts[0], name, depth + 1), make(parts[1], name, depth + 1))
          : Map.of();
    }
    for (int i = 0; i < parts.length; i++) {
      bound.put(raw.getTypeParameters()[i], parts[i]);
    }
    return structured(raw, name, depth);
  }

  private @Nullable Object simple(Class<?> type, String name) {
    if (type == String.class || type == Object.class || type == CharSequence.class) {
      return name.toLowerCase(java.util.Locale.ROOT).matches(".*(path|href|action|back|link).*")
          ? "/sample"
          : "Sample " + name;
    }
    if (type == boolean.class || type == Boolean.class) {
      return full;
    }
    if (type == int.class || type == Integer.class) {
      return full ? 3 : 0;
    }
    if (type == long.class || type == Long.class) {
      return full ? 3L : 0L;
    }
    if (type == double.class || type == Double.class) {
      return full ? 0.5 : 0.0;
    }
    if (type.isEnum()) {
      Object[] all = type.getEnumConstants();
      return all[full ? all.length - 1 : 0];
    }
    return moment(type);
  }

  private static @Nullable Object moment(Class<?> type) {
    Instant now = TestClock.BEGINNING;
    ZonedDateTime london = now.atZone(LONDON);
    Map<Class<?>, Object> known =
        Map.ofEntries(
            Map.entry(Instant.class, now),
            Map.entry(LocalDate.class, london.toLocalDate()),
            Map.entry(LocalTime.class, london.toLocalTime()),
            Map.entry(LocalDateTime.class, london.toLocalDateTime()),
            Map.entry(ZonedDateTime.class, london),
            Map.entry(YearMonth.class, YearMonth.from(london)),
            Map.entry(Duration.class, Duration.ofMinutes(95)),
            Map.entry(UUID.class, UUID.fromString("019c3c65-7898-7924-9f27-c0d26522eeaf")),
            Map.entry(URI.class, URI.create("/sample")),
            Map.entry(LiveMark.class, new LiveMark("a".repeat(22), 1)));
    return known.get(type);
  }

  private Object structured(Class<?> type, String name, int depth) {
    if (type.isInterface() && type.getPermittedSubclasses() != null) {
      Class<?>[] kinds = type.getPermittedSubclasses();
      return make(kinds[full ? 0 : kinds.length - 1], name, depth + 1);
    }
    if (type.isRecord()) {
      return record(type, depth);
    }
    return made(type)
        .or(() -> constructed(type, depth))
        .orElseThrow(() -> new IllegalStateException("no way is known to make a " + type));
  }

  private Object record(Class<?> type, int depth) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] kinds =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : components) {
      boolean left = mayBeNull(component.getAnnotatedType(), component) && (!full || depth > 6);
      values.add(left ? null : make(component.getGenericType(), component.getName(), depth + 1));
    }
    try {
      return called(type.getDeclaredConstructor(kinds), values.toArray());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean mayBeNull(AnnotatedType type, AnnotatedElement element) {
    return type.isAnnotationPresent(Nullable.class) || element.isAnnotationPresent(Nullable.class);
  }

  /** By a factory without arguments, as {@code none()}. */
  private static Optional<Object> made(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0
          && type.isAssignableFrom(method.getReturnType())) {
        try {
          method.setAccessible(true);
          return Optional.of(method.invoke(null));
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Object> constructed(Class<?> type, int depth) {
    Constructor<?>[] ways = type.getDeclaredConstructors();
    if (type.isInterface() || ways.length == 0) {
      return Optional.empty();
    }
    Object[] values =
        Arrays.stream(ways[0].getGenericParameterTypes())
            .map(part -> make(part, type.getSimpleName(), depth + 1))
            .toArray();
    return Optional.of(called(ways[0], values));
  }

  private static Object called(Constructor<?> way, @Nullable Object... values) {
    try {
      way.setAccessible(true);
      return way.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "a sample of " + way.getDeclaringClass().getName() + " is refused: " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

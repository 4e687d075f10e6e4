package homeward.exchange;

import homeward.exchange.domain.file.ByteSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The same rows as another police system would print them: other headings, the columns the other
 * way round, years first, UTF-8. Cells must not hold commas.
 */
public final class OtherSource {

  private static final Pattern DAY = Pattern.compile("\\b(\\d{2})/(\\d{2})/(\\d{4})\\b(?!/)");

  /** Its headings by those of the first system. */
  public static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry("Ref", "Incident Number"),
          Map.entry("Surname", "Last Name"),
          Map.entry("Forenames", "First Names"),
          Map.entry("DOB", "Date of Birth"),
          Map.entry("Sex", "Gender"),
          Map.entry("Ethnicity", "Ethnic Appearance"),
          Map.entry("MissingFrom", "Missing From Location"),
          Map.entry("HomeAddressPostcode", "Home Postcode"),
          Map.entry("District", "Policing Area"),
          Map.entry("LookedAfter", "Looked After Child"),
          Map.entry("PlacingAuthority", "Responsible Authority"),
          Map.entry("LastSeen", "Date/Time Last Seen"),
          Map.entry("ReportedAt", "Date/Time Reported"),
          Map.entry("Category", "Report Category"),
          Map.entry("Risk", "Risk Level"),
          Map.entry("CSEMarker", "CSE Flag"),
          Map.entry("FoundAt", "Date/Time Found"),
          Map.entry("ReturnedAt", "Date/Time Returned"),
          Map.entry("FoundBy", "Located By"),
          Map.entry("FoundPostcodeDistrict", "Found Postcode"),
          Map.entry("DistanceMiles", "Distance (miles)"),
          Map.entry("ClosureCode", "Result Code"),
          Map.entry("Informant", "Reported By"));

  private OtherSource() {}

  /** A file of the first system as the other prints it. */
  public static String of(byte[] file, Charset letters) {
    List<String> lines = new String(file, letters).lines().toList();
    String headings =
        turned(
            Arrays.stream(lines.getFirst().split(",", -1))
                .map(heading -> HEADINGS.getOrDefault(heading.strip(), heading))
                .collect(Collectors.joining(",")));
    return headings
        + "\n"
        + lines.stream()
            .skip(1)
            .map(line -> turned(DAY.matcher(line).replaceAll("$3-$2-$1")))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  /** The text as a file in UTF-8. */
  public static ByteSource file(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return () -> new ByteArrayInputStream(bytes);
  }

  private static String turned(String line) {
    List<String> cells = Arrays.asList(line.split(",", -1));
    Collections.reverse(cells);
    return String.join(",", cells);
  }
}

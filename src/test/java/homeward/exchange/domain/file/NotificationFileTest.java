package homeward.exchange.domain.file;

import static homeward.exchange.domain.file.Files.GOOD;
import static homeward.exchange.domain.file.Files.HEADINGS;
import static homeward.exchange.domain.file.Files.file;
import static homeward.exchange.domain.file.Files.inspect;
import static homeward.exchange.domain.file.Files.rows;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homeward.exchange.domain.notifications.Column;
import homeward.exchange.domain.notifications.NotificationRow;
import homeward.exchange.domain.notifications.ReadRow;
import homeward.exchange.domain.notifications.Rejected;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationFileTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void windowsAndUnicodeLettersAreTheSameWithOrWithoutAMark() {
    List<ReadRow> unicode = rows(file(UTF_8, GOOD));
    assertThat(rows(file(WINDOWS, GOOD))).isEqualTo(unicode);
    assertThat(rows(("\uFEFF" + HEADINGS + "\n" + GOOD + "\n").getBytes(UTF_8))).isEqualTo(unicode);
    assertThat(unicode)
        .singleElement()
        .isInstanceOfSatisfying(
            NotificationRow.class,
            row -> assertThat(row.cell(Column.FORENAMES)).isEqualTo("André"));
  }

  @Test
  void cellsAreTrimmedAndQuotedCellsMayHoldCommas() {
    String line =
        GOOD.replace("SALT", "  SALT \u00a0").replace("Oak Lodge", "\"Oak, \"\"The\"\" \"");
    NotificationRow row = (NotificationRow) rows(file(UTF_8, line)).getFirst();
    assertThat(row.cell(Column.SURNAME)).isEqualTo("SALT");
    assertThat(row.cell(Column.MISSING_FROM)).isEqualTo("Oak, \"The\"");
  }

  @Test
  void headingsAreMatchedByNameInAnyOrder() {
    String swapped = HEADINGS.replace("Ref,Surname", "surname, REF");
    String line = GOOD.replace("MP/2025/00001,SALT", "SALT,MP/2025/00001");
    NotificationRow row =
        (NotificationRow) rows((swapped + "\n" + line).getBytes(UTF_8)).getFirst();
    assertThat(row.cell(Column.REF)).isEqualTo("MP/2025/00001");
  }

  @Test
  void missingUnknownAndDoubleHeadingsAreNamed() {
    String headings = HEADINGS.replace("DOB,", "Birthday,").replace("Sex", "Ref");
    assertThat(refusal(headings.getBytes(UTF_8)))
        .contains("missing: DOB, Sex.")
        .contains("does not know these headings: Birthday.")
        .contains("there twice: Ref.");
  }

  @Test
  void filesChosenByMistakeArePlainlyRefused() {
    assertThat(refusal(new byte[0])).contains("empty");
    assertThat(refusal("%PDF-1.7".getBytes(UTF_8))).contains("PDF");
    assertThat(refusal("PK\u0003\u0004xl/workbook".getBytes(ISO_8859_1))).contains("spreadsheet");
    assertThat(refusal(("\uFEFF" + HEADINGS).getBytes(UTF_16LE))).contains("UTF-16");
    assertThat(refusal(new byte[] {1, 2, 0, 4})).contains("not a text file");
    assertThat(refusal("a,b,c\n1,2,3".getBytes(UTF_8))).contains("none of the headings");
    assertThat(refusal("\n\n\n".getBytes(UTF_8))).contains("none of the headings");
  }

  @Test
  void aFileOfHeadingsOnlyIsRefusedAndSaysWhatToDo() {
    assertThat(refusal(HEADINGS.getBytes(UTF_8))).contains("headings and no rows").contains("days");
    assertThat(refusal((HEADINGS + "\r\n\r\n , ,\r\n").getBytes(UTF_8))).contains("no rows");
    assertThat(inspect((HEADINGS + "\n1").getBytes(UTF_8))).isInstanceOf(Inspection.Readable.class);
  }

  @Test
  void aPictureIsCalledAPicture() {
    assertThat(refusal("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))).contains("picture");
    assertThat(refusal("\u00ff\u00d8\u00ff\u00e0".getBytes(ISO_8859_1))).contains("picture");
    assertThat(refusal("GIF89a".getBytes(ISO_8859_1))).contains("picture");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "a\"b", "\"a\"b\""})
  void aLoneQuotationMarkSpoilsItsOwnRowOnly(String mark) {
    List<ReadRow> rows = rows(file(UTF_8, GOOD.replace("SALT", mark), GOOD));
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst()).isInstanceOf(Rejected.class);
    assertThat(rows.getLast()).isInstanceOf(NotificationRow.class);
  }

  @Test
  void damagedRowsAreRejectedByTheirNumberAndTheRestIsRead() {
    String damaged = GOOD.replace("André", "Andr\u0081");
    byte[] file =
        file(ISO_8859_1, damaged, "", GOOD, GOOD.replace("SALT", "S\0LT"), GOOD + ",more");
    List<ReadRow> rows = rows(file);
    assertThat(rows).extracting(ReadRow::number).containsExactly(2, 4, 5, 6);
    assertThat(reason(rows.get(0))).contains("Windows-1252");
    assertThat(reason(rows.get(2))).contains("control character");
    assertThat(reason(rows.get(3))).contains("24 cells and the headings are 23");
  }

  @Test
  void aRowInAnotherEncodingThanTheRestIsNotReadWrongly() {
    byte[] windows = file(WINDOWS, GOOD, "");
    byte[] unicode = GOOD.getBytes(UTF_8);
    byte[] both = new byte[windows.length + unicode.length];
    System.arraycopy(windows, 0, both, 0, windows.length);
    System.arraycopy(unicode, 0, both, windows.length, unicode.length);
    assertThat(reason(rows(both).getLast())).contains("UTF-8 but the rest");
  }

  @Test
  void aCellOfAMegabyteCostsItsRow() {
    List<ReadRow> rows = rows(file(UTF_8, GOOD.replace("SALT", "S".repeat(1 << 20)), GOOD));
    assertThat(reason(rows.getFirst())).contains("longer than 64 KB");
    assertThat(rows.getLast()).isInstanceOf(NotificationRow.class);
  }

  @Test
  void blankRowsOfASpreadsheetArePassedOver() {
    assertThat(rows(file(UTF_8, GOOD, ",".repeat(22), " , ", ""))).hasSize(1);
  }

  @Property
  void anyBytesGetAnAnswer(@ForAll byte[] bytes) {
    assertThat(inspect(bytes)).isNotNull();
    byte[] headings = (HEADINGS + "\n").getBytes(UTF_8);
    byte[] file = new byte[headings.length + bytes.length];
    System.arraycopy(headings, 0, file, 0, headings.length);
    System.arraycopy(bytes, 0, file, headings.length, bytes.length);
    assertThat(rows(file)).hasSizeLessThanOrEqualTo(bytes.length);
  }

  private static String refusal(byte[] bytes) {
    return inspect(bytes) instanceof Inspection.Refused refused ? refused.reason() : "not refused";
  }

  private static String reason(ReadRow row) {
    return row instanceof Rejected rejected ? String.join(" ", rejected.reasons()) : "not rejected";
  }
}

package homeward.children;

import static org.assertj.core.api.Assertions.assertThat;

import homeward.testkit.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the search on 450,000 children. Not part of the tests (its name does not end in Test):
 * see benchmarks/children-search/README.md.
 */
class SearchAtScale {

  private static final int CHILDREN = 450_000;
  private static final UUID AREA = new UUID(0x7000L, 77);
  private static final UUID TEAM = new UUID(0x7000L, 78);

  private static final String GENERATE =
      """
      with names as (
        select n,
          (array['oliver','amelia','noah','isla','george','ava','mohammed','olivia','arthur','freya','leo',
                 'lily','harry','florence','oscar','elizabeth','archie','willow','jack','rosie'])[1 + n % 20]
            || ' ' || (array['rose','james','grace','lee','may','john','ann','paul'])[1 + (n / 20) % 8] as fore,
          (array['smith','jones','taylor','brown','khan','patel','evans','ahmed','walker','hall','green',
                 'wood','begum','hussain','clarke','hill','moore','allen','scott','young'])[1 + (n / 7) % 20]
            || case when n % 3 = 0 then '' else substr(md5(n::text), 1, 4) end as sur
        from generate_series(1, :many) n),
      ids as (select *, gen_random_uuid() as child, gen_random_uuid() as record from names),
      r as (
        insert into children.person_record
          (id, surname, forenames, date_of_birth, sex, source, supplied_by, obtained_at, search_name,
           match_keys, recorded_at, recorded_by)
        select record, initcap(sur), initcap(fore), date '2008-01-01' + (n % 6500), 'NOT_GIVEN', 'import',
          'generated', timestamptz '2026-01-01 00:00Z', ' ' || fore || ' ' || sur || ' ', array['b:' || n % 6500],
          timestamptz '2026-01-01 00:00Z', :area from ids),
      c as (
        insert into children.child
          (id, reference, area_id, survivor_id, person_record_id, recorded_at, recorded_by)
        select child, 'HW-' || translate(lpad(to_hex(n / 256), 4, '2'), 'abcdef01', 'ABCDEFGH') || '-'
          || translate(lpad(to_hex(n % 256), 2, '2'), 'abcdef01', 'ABCDEFGH'), :area, child, record,
          timestamptz '2026-01-01 00:00Z', :area from ids on conflict do nothing returning id),
      m as (
        insert into children.membership
          (id, person_record_id, child_id, because, names_child, from_at, recorded_at, recorded_by)
        select gen_random_uuid(), ids.record, c.id, 'CREATED', true, timestamptz '2026-01-01 00:00Z',
          timestamptz '2026-01-01 00:00Z', :area from c join ids on ids.child = c.id)
      insert into access.involvement
        (id, child_id, party_kind, party, because, source, from_at, recorded_at, recorded_by)
      select gen_random_uuid(), c.id, 'AREA', :area, 'LIVES_IN_THE_AREA', c.id,
        timestamptz '2026-01-01 00:00Z', timestamptz '2026-01-01 00:00Z', :area from c
      """;

  private static final String TEAM_OF_TWELVE =
      """
      insert into access.involvement
        (id, child_id, party_kind, party, because, source, from_at, recorded_at, recorded_by)
      select gen_random_uuid(), id, 'TEAM', :team, 'LIVES_HERE', id, timestamptz '2026-01-01 00:00Z',
        timestamptz '2026-01-01 00:00Z', :team from children.child limit 12
      """;

  private static final String FIND =
      """
      select count(*) from children.find(string_to_array(:words, ' '), string_to_array(:forms, '|'),
        cast(:born as date[]), null, array[cast(:party as uuid)], :party, timestamptz '2026-02-01 00:00Z', 25)
      """;

  @Test
  void everySearchTakesWellUnderASecond() {
    TestDatabase database = TestDatabase.migrated();
    JdbcClient owner = database.asOwner();
    owner.sql(GENERATE).param("many", CHILDREN).param("area", AREA).update();
    owner.sql(TEAM_OF_TWELVE).param("team", TEAM).update();
    owner.sql("vacuum analyze").update();
    JdbcClient application = database.asApplication();
    for (UUID party : List.of(AREA, TEAM)) {
      for (String words :
          List.of("smith", "oliver smith", "smiht", "jo", "elizabth khan", "begum4", "zzyzx")) {
        measure(application, party, words, "{}");
      }
      measure(application, party, "liz begum", "{2012-03-04}");
    }
    database.drop();
  }

  private static void measure(JdbcClient application, UUID party, String words, String born) {
    String forms = "|".repeat(words.split(" ").length - 1);
    long[] millis =
        IntStream.range(0, 5)
            .mapToLong(_ -> once(application, party, words, forms, born))
            .sorted()
            .toArray();
    System.out.printf(
        Locale.UK,
        "%-8s %-16s %-14s median %d ms, most %d ms%n",
        party.equals(AREA) ? "area" : "home",
        words,
        born,
        millis[2],
        millis[4]);
    assertThat(millis[2]).isLessThan(1000);
  }

  private static long once(
      JdbcClient application, UUID party, String words, String forms, String born) {
    long start = System.nanoTime();
    application
        .sql(FIND)
        .param("words", words)
        .param("forms", forms.isEmpty() ? " " : forms)
        .param("born", born)
        .param("party", party)
        .query(Long.class)
        .single();
    return (System.nanoTime() - start) / 1_000_000;
  }
}

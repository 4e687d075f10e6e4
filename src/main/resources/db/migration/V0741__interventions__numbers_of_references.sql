-- Each police force numbers its own references, so that two partnerships may come to the same number. That no other of
-- the partnership has it is looked at where a reference is opened.
alter table interventions.reference drop constraint reference_number_key;
create index on interventions.reference (lower(number));
comment on column interventions.reference.number is 'The reference number, as the police''s system gave it. No two of a partnership have the same.';
comment on column interventions.figures.outcome is 'HELD or NOT_NEEDED; DONE of a reference whose work was done; null while open.';

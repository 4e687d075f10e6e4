comment on column interventions.absent_assessment.told_desk is 'The desk of children''s services where the child lives, else where the child is absent from; null when neither has one.';

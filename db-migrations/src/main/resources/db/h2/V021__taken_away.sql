-- The two things that are really taken away, called the same as in PostgreSQL, where nobody may delete rows.
create alias discard_pay_run for 'coop.equalcare.hatstand.migrations.TakenAway.discardPayRun';
create alias remove_skill for 'coop.equalcare.hatstand.migrations.TakenAway.removeSkill';

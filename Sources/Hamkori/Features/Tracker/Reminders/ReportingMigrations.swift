import Storage

extension ReportingStore {
    static let migrations = [
        Migration(
            "2026-11-24-reporting",
            """
            CREATE TABLE report_schedules (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                organisation_id TEXT NOT NULL REFERENCES organisations (id),
                recommendation_id TEXT REFERENCES recommendations (id), every TEXT NOT NULL,
                first_due_on TEXT NOT NULL, ended_on TEXT, version {integer} NOT NULL
            ) {strict};
            CREATE UNIQUE INDEX report_schedules_held
                ON report_schedules (institution_id, organisation_id, (COALESCE(recommendation_id, '')))
                WHERE ended_on IS NULL;
            CREATE INDEX report_schedules_of_recommendation ON report_schedules (recommendation_id)
                WHERE ended_on IS NULL;
            CREATE TABLE report_reminders (
                schedule_id TEXT NOT NULL REFERENCES report_schedules (id), institution_id TEXT NOT NULL,
                due_on TEXT NOT NULL, step {integer} NOT NULL, person_id TEXT NOT NULL REFERENCES people (id),
                sent_as TEXT NOT NULL, at {integer} NOT NULL, PRIMARY KEY (schedule_id, due_on, step, person_id)
            ) {strict};
            CREATE INDEX report_reminders_of_person ON report_reminders (person_id, at);
            CREATE TABLE reminder_pauses (
                person_id TEXT PRIMARY KEY REFERENCES people (id), institution_id TEXT NOT NULL, until TEXT NOT NULL
            ) {strict}
            """)
    ]
}

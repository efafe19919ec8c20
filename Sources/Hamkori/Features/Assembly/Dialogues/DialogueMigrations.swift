import Storage

extension DialogueStore {
    static let migrations = [
        Migration(
            "2026-11-24-dialogues",
            """
            CREATE TABLE rounds (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id), title TEXT NOT NULL,
                place TEXT NOT NULL, held_on TEXT NOT NULL, summary TEXT NOT NULL, joint_statement TEXT NOT NULL,
                state TEXT NOT NULL, publication TEXT NOT NULL, search_key TEXT NOT NULL, version {integer} NOT NULL
            ) {strict};
            CREATE INDEX rounds_by_day ON rounds (institution_id, held_on);
            CREATE TABLE agenda_items (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                round_id TEXT NOT NULL REFERENCES rounds (id),
                recommendation_id TEXT NOT NULL REFERENCES recommendations (id), place {integer} NOT NULL,
                response TEXT, response_text TEXT NOT NULL, responded_at {integer},
                is_carried_over {integer} NOT NULL, UNIQUE (round_id, place), UNIQUE (round_id, recommendation_id)
            ) {strict};
            CREATE INDEX agenda_items_of_recommendation ON agenda_items (recommendation_id);
            CREATE TABLE discussion_notes (
                id TEXT PRIMARY KEY, institution_id TEXT NOT NULL REFERENCES institutions (id),
                item_id TEXT NOT NULL REFERENCES agenda_items (id), text TEXT NOT NULL, visibility TEXT NOT NULL,
                at {integer} NOT NULL, author TEXT NOT NULL, actor TEXT NOT NULL
            ) {strict};
            CREATE INDEX discussion_notes_of_item ON discussion_notes (item_id, at)
            """)
    ]
}

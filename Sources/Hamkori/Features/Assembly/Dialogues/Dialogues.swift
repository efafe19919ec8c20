import Web

/// Dialogues: the rounds with the Government, their agenda, the discussion and the State's responses.
enum Dialogues {
    static let list = Route(.get, "dialogues")
    static let create = Route(.get, "dialogues", "new")
    static let insert = Route(.post, "dialogues", "new")
    static let show = Route(.get, "dialogues", ID<Round>.self)
    static let edit = Route(.get, "dialogues", ID<Round>.self, "edit")
    static let update = Route(.post, "dialogues", ID<Round>.self, "edit")
    static let results = Route(.get, "dialogues", ID<Round>.self, "results")
    static let agenda = Route(.get, "dialogues", ID<Round>.self, "agenda")
    static let setAgenda = Route(.post, "dialogues", ID<Round>.self, "agenda")
    static let advance = Route(.post, "dialogues", ID<Round>.self, "advance")
    static let publish = Route(.post, "dialogues", ID<Round>.self, "publish")
    static let item = Route(.get, "dialogues", "items", ID<AgendaItem>.self)
    static let note = Route(.post, "dialogues", "items", ID<AgendaItem>.self, "note")
    static let respond = Route(.post, "dialogues", "items", ID<AgendaItem>.self, "response")
    static let carryOver = Route(.post, "dialogues", "items", ID<AgendaItem>.self, "carry-over")
    static let commit = Route(.post, "dialogues", "items", ID<AgendaItem>.self, "commitment")

    static let feature = Feature(
        "Dialogues",
        endpoints: [
            .page(list, for: .everyone, DialogueActions.list).listing("state"),
            .page(show, for: .everyone, DialogueActions.show),
            .page(create, for: .permitted(.manageRounds), DialogueActions.create),
            .form(insert, for: .permitted(.manageRounds), DialogueActions.insert),
            .page(edit, for: .permitted(.manageRounds), DialogueActions.edit),
            .form(update, for: .permitted(.manageRounds), DialogueActions.update),
            .page(results, for: .everyone, DialogueActions.results),
            .page(agenda, for: .permitted(.manageRounds), DialogueActions.agenda),
            .form(setAgenda, for: .permitted(.manageRounds), DialogueActions.setAgenda),
            .form(advance, for: .permitted(.manageRounds), DialogueActions.advance),
            .form(publish, for: .permitted(.manageRounds), DialogueActions.publish),
            .page(item, for: .everyone, AgendaItemActions.show),
            .form(note, for: .permitted(.manageRounds), AgendaItemActions.note),
            .form(respond, for: .permitted(.respond), AgendaItemActions.respond),
            .form(carryOver, for: .permitted(.manageRounds), AgendaItemActions.carryOver),
            .form(commit, for: .permitted(.makeCommitments), AgendaItemActions.commit),
        ],
        migrations: DialogueStore.migrations, records: DialogueRecords.sources,
        deeds: [
            .roundPlanned, .roundEdited, .roundAdvanced, .roundPublished, .itemPutOnAgenda, .itemCarriedOver,
            .itemNoted,
            .itemAnswered,
        ], resources: [DialogueRecords.resource],
        adding: [
            Section.dialogues,
            WorkspaceTask(.manageRounds, DialogueTexts.plan, at: 90, Dialogues.create),
            WorkspaceTask(.respond, DialogueTexts.respond, at: 100, Dialogues.list),
        ])
}

extension Section {
    static let dialogues = Section(
        name: Text(tg: "Муколама", ru: "Диалог", en: "Dialogue"), path: Dialogues.list.path, position: 40)
}

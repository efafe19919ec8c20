/// Dialogues.
enum Dialogues {
    static let feature = Feature("Dialogues")
}

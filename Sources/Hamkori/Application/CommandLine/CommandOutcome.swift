/// What a command says at its end, and whether all is well.
struct CommandOutcome {
    let holds: Bool
    let words: [String]

    init(holds: Bool, words: [String]) {
        self.holds = holds
        self.words = words
    }

    /// That all is well.
    init(_ text: String) { self.init(holds: true, words: [text]) }
}

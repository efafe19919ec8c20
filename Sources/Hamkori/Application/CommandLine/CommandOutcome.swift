/// What a command says at its end, and whether all is well.
struct CommandOutcome {
    let holds: Bool
    let words: [String]
}

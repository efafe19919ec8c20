/// One way to call a command, parsed from its usage. Only the words and options that the usage names are accepted.
struct CommandCall: Equatable, Sendable {
    /// The words before the options; one in capitals stands for any.
    let words: [String]
    /// The names of the options that it takes, without their hyphens.
    let options: Set<String>

    /// Returns the calls in a usage text: each begins a line with the program's name.
    static func all(in usage: String) -> [CommandCall] {
        let lines = usage.split(separator: "\n")
        let starts = lines.indices.filter { lines[$0].hasPrefix("hamkori ") }
        return zip(starts, starts.dropFirst() + [lines.endIndex]).map { start, end in
            let words = lines[start].split(separator: " ").dropFirst().prefix { $0.first?.isLetter == true }
            let options = CommandOption.all(in: lines[start..<end].joined(separator: " ")).map(\.name)
            return CommandCall(words: words.map(String.init), options: Set(options))
        }
    }

    func fits(_ given: [String]) -> Bool {
        words.count == given.count && zip(words, given).allSatisfy { $0 == $1 || $0 == $0.uppercased() }
    }
}

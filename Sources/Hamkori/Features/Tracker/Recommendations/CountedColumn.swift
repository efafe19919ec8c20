/// One dimension of very many recommendations. Each distinct value of the database is split into words once, and each
/// recommendation keeps the place of its value's words.
struct CountedColumn: Sendable {
    /// Every word that any of them has had.
    private(set) var words: [String] = []
    /// The choices of words, by the places of the words.
    private(set) var choices: [[UInt32]] = []
    /// The place of each recommendation's choice.
    private(set) var chosen: [UInt32] = []
    private var placesOfWords: [String: UInt32] = [:]
    private var placesOfValues: [String: UInt32] = [:]

    /// Sets what the database holds of the recommendation at a position: one that is known, or the next.
    /// - Parameter words: takes a value apart.
    mutating func set(_ value: String, at position: Int, _ words: (String) -> [String]) {
        let choice = placesOfValues[value] ?? add(words(value), as: value)
        if position == chosen.count {
            chosen.append(choice)
        } else {
            chosen[position] = choice
        }
    }

    /// Of each choice, whether any of some words is in it.
    func holding(_ sought: Set<String>) -> [Bool] {
        let areSought = words.map(sought.contains)
        return choices.map { $0.contains { areSought[Int($0)] } }
    }

    private mutating func add(_ words: [String], as value: String) -> UInt32 {
        let place = UInt32(choices.count)
        choices.append(words.map { self.place(of: $0) })
        placesOfValues[value] = place
        return place
    }

    private mutating func place(of word: String) -> UInt32 {
        if let known = placesOfWords[word] { return known }
        let place = UInt32(words.count)
        words.append(word)
        placesOfWords[word] = place
        return place
    }
}

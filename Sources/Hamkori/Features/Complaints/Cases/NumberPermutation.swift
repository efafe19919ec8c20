import Secrets

/// Which number a complaint of an office and year gets for its serial. Serials are without gaps and stand nowhere; each
/// has one number and no two have the same, but whoever lacks the key learns from numbers neither how many there are
/// nor which came first. A Feistel network over the binary digits, walked until it falls into the range (cycle walking).
struct NumberPermutation: Sendable {
    private let key: Secret

    private static let rounds = 10
    /// Six digits, as long as they last.
    private static let smallest = 1_000_000
    private static let largest = 1_000_000_000_000

    init(key: Secret, office: ID<Office>, year: Int) {
        self.key = Secret(
            Digest.authenticate(Array("registration numbers \(office.text) \(year)".utf8), key: key))
    }

    /// The number of a serial, from 1.
    func number(of serial: Int) -> Int { walked(serial) { feistel($0, $1, (0..<Self.rounds).map { $0 }) } }

    /// The serial of a number; nil for one with more digits than any office ever gives.
    func serial(of number: Int) -> Int? {
        guard number < Self.largest else { return nil }
        return walked(number) { value, half in
            let swapped = feistel(exchanged(value, half), half, (0..<Self.rounds).reversed())
            return exchanged(swapped, half)
        }
    }

    private func walked(_ start: Int, _ step: (_ value: Int, _ half: Int) -> Int) -> Int {
        guard start > 0 else { return start }
        var end = Self.smallest
        while start >= end { end *= 10 }
        let range = (end == Self.smallest ? 1 : end / 10)..<end
        var half = 1
        while 1 << (2 * half) < end { half += 1 }
        var value = step(start, half)
        while !range.contains(value) { value = step(value, half) }
        return value
    }

    private func feistel(_ value: Int, _ half: Int, _ rounds: [Int]) -> Int {
        let mask = 1 << half - 1
        var (left, right) = (value >> half, value & mask)
        for round in rounds {
            let digest = Digest.authenticate(
                [UInt8(round), UInt8(half)] + (0..<4).map { UInt8(truncatingIfNeeded: right >> (8 * $0)) },
                key: key)
            let word = digest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            (left, right) = (right, left ^ (word & mask))
        }
        return left << half | right
    }

    private func exchanged(_ value: Int, _ half: Int) -> Int {
        (value & (1 << half - 1)) << half | value >> half
    }
}

import Secrets

/// What an intake form carries instead of a cookie: its moment and 16 random bytes, authenticated by the server. The
/// receipt is derived from the random part, so that a form sent twice is one complaint with one receipt.
struct IntakeTicket: Sendable, Equatable {
    let issuedAt: Timestamp
    private let random: [UInt8]

    /// Seconds before which no person can have filled the form: they slow scripts only.
    static let leastAge = 3
    /// Seconds for which a form may lie open.
    static let mostAge = 43_200

    /// Why a form is not taken now; `wait` in seconds.
    enum Fault: Error, Equatable { case forged, tooYoung(wait: Int), tooOld }

    static func issue(at now: Timestamp) -> IntakeTicket {
        // To the second: finer times would serve nobody.
        IntakeTicket(
            issuedAt: Timestamp(milliseconds: now.seconds * 1000),
            random: Random.bytes(IntakeTicket.randomCount))
    }

    private init(issuedAt: Timestamp, random: [UInt8]) {
        self.issuedAt = issuedAt
        self.random = random
    }

    /// Reads what a form carried.
    /// - Parameter leastAge: in seconds; more while complaints flood in.
    /// - Throws: `Fault`.
    init(_ text: String, at now: Timestamp, key: Secret, leastAge: Int = IntakeTicket.leastAge) throws(Fault)
    {
        guard let bytes = Hexadecimal.bytes(text), bytes.count == 8 + IntakeTicket.randomCount + 32 else {
            throw .forged
        }
        let body = Array(bytes.dropLast(32))
        guard constantTimeEqual(Array(bytes.suffix(32)), IntakeTicket.proof(body, key)) else { throw .forged }
        let seconds = body.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        self.init(issuedAt: Timestamp(milliseconds: seconds * 1000), random: Array(body.dropFirst(8)))
        let ripe = issuedAt.adding(seconds: leastAge)
        // A form that comes before it was made comes after a clock was set back: its age is not known, so it is taken.
        if now >= issuedAt, now < ripe { throw .tooYoung(wait: Int(ripe.seconds - now.seconds)) }
        if now > issuedAt.adding(seconds: IntakeTicket.mostAge) { throw .tooOld }
    }

    /// The hidden field's value.
    func text(_ key: Secret) -> String {
        let seconds = (0..<8).map { UInt8(truncatingIfNeeded: issuedAt.seconds >> (56 - 8 * Int64($0))) }
        let body = seconds + random
        return Hexadecimal.text(body + IntakeTicket.proof(body, key))
    }

    /// The receipt of the complaint that this form makes. Who holds the form can see it, but only with our key.
    func receipt(_ key: Secret) -> Receipt {
        Receipt(random: Digest.authenticate(Array("complaint receipt\0".utf8) + random, key: key))
    }

    private static let randomCount = 16

    private static func proof(_ body: [UInt8], _ key: Secret) -> [UInt8] {
        Digest.authenticate(Array("complaint ticket\0".utf8) + body, key: key)
    }
}

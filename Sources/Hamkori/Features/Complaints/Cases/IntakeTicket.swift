import Secrets

/// What an intake form carries instead of a cookie: its moment and 16 random bytes, authenticated by the server. The
/// receipt is derived from the random part and from all that the form says: sent twice, it is one complaint with one
/// receipt; with other content it is another complaint. Who only knows the ticket learns nobody's receipt.
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
    /// - Throws: `Fault.forged` unless it is a ticket of ours.
    init(_ text: String, key: Secret) throws(Fault) {
        guard let bytes = Hexadecimal.bytes(text), bytes.count == 8 + IntakeTicket.randomCount + 32 else {
            throw .forged
        }
        let body = Array(bytes.dropLast(32))
        guard constantTimeEqual(Array(bytes.suffix(32)), IntakeTicket.proof(body, key)) else { throw .forged }
        let seconds = body.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        self.init(issuedAt: Timestamp(milliseconds: seconds * 1000), random: Array(body.dropFirst(8)))
    }

    /// Judges the age of the form.
    /// - Parameter leastAge: in seconds; more while complaints flood in.
    /// - Throws: `Fault.tooYoung`, `Fault.tooOld`.
    func checkAge(at now: Timestamp, leastAge: Int = IntakeTicket.leastAge) throws(Fault) {
        let ripe = issuedAt.adding(seconds: leastAge)
        // A form that comes before it was made comes after a clock was set back: its age is not known, so it is taken.
        if now >= issuedAt, now < ripe { throw .tooYoung(wait: Int(ripe.seconds - now.seconds)) }
        if !isOfUse(at: now) { throw .tooOld }
    }

    /// Whether the form may still be sent, now or a little later.
    func isOfUse(at now: Timestamp) -> Bool { now <= issuedAt.adding(seconds: IntakeTicket.mostAge) }

    /// The hidden field's value.
    func text(_ key: Secret) -> String {
        let seconds = (0..<8).map { UInt8(truncatingIfNeeded: issuedAt.seconds >> (56 - 8 * Int64($0))) }
        let body = seconds + random
        return Hexadecimal.text(body + IntakeTicket.proof(body, key))
    }

    /// A ticket for the form shown again: as old, so that nobody waits twice, and with another random part.
    var renewed: IntakeTicket {
        IntakeTicket(issuedAt: issuedAt, random: Random.bytes(IntakeTicket.randomCount))
    }

    /// The receipt of the complaint that this form makes with some content.
    /// - Parameter content: the digest of all its fields and files.
    func receipt(for content: [UInt8], _ key: Secret) -> Receipt {
        Receipt(
            random: Digest.authenticate(Array("complaint receipt\0".utf8) + random + content, key: key))
    }

    private static let randomCount = 16

    private static func proof(_ body: [UInt8], _ key: Secret) -> [UInt8] {
        Digest.authenticate(Array("complaint ticket\0".utf8) + body, key: key)
    }
}

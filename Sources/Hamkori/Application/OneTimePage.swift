import Markup
import Secrets
import Storage
import Web

/// The word in the address of a page that is shown once: 128 random bits, which open it as long as it is there.
struct OneTimeWord: PathParameter, Equatable {
    private let bytes: [UInt8]

    static let placeholder = "word"
    var pathSegment: String { Hexadecimal.text(bytes) }

    static func make() -> OneTimeWord { OneTimeWord(bytes: Random.bytes(16)) }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    init?(pathSegment: Substring) {
        guard let bytes = Hexadecimal.bytes(String(pathSegment)), bytes.count == 16,
            Hexadecimal.text(bytes) == pathSegment
        else { return nil }
        self.bytes = bytes
    }

    func derived(for purpose: String, _ key: Secret) -> [UInt8] {
        Digest.authenticate(Array("one-time page \(purpose)\0".utf8) + bytes, key: key)
    }
}

/// The answer to a confidential form, which the browser fetches from an address of its own. So no entry of its history
/// holds what was sent, and neither Back nor Reload show the answer again: a picture at its end, which browsers fetch when
/// the page has arrived, takes it away. What arrives only in part can be fetched again; where no pictures are fetched, it
/// is gone after 10 to 20 minutes.
enum OneTimePage {
    static let show = Route(.get, "now", OneTimeWord.self)
    static let seen = Route(.get, "now", OneTimeWord.self, "seen")

    /// Longer answers are given as they are.
    private static let longest = 2_000_000
    /// What may wait at a time; further answers are given as they are, so that a flood fills no disk. None that waits is
    /// taken away for another. Half of it is for receipts alone, which take a form of some age: forms that are refused cost
    /// nothing and can crowd out no receipt.
    static let most = OneTimePageStore.Amount(pages: 5_000, bytes: 64_000_000)
    static let mostOfOthers = OneTimePageStore.Amount(pages: 2_500, bytes: 32_000_000)

    /// Leads to the answer; the answer itself where it cannot be kept.
    static func passing(_ response: Response, _ context: Context) -> Response {
        guard case .bytes(let html) = response.body, html.count <= longest,
            response.headers["Content-Type"]?.hasPrefix("text/html") == true
        else { return response }
        do {
            let word = OneTimeWord.make()
            let arrived = Link(seen, word, context.language)
            // Only a complaint that was taken makes something.
            let isReceipt = response.status == 201
            guard
                try keep(
                    isReceipt ? 200 : response.status, ending(html, with: arrived), as: word,
                    upTo: isReceipt ? most : mostOfOthers, context)
            else { return response }
            return .redirect(to: Link(show, word, context.language).address)
        } catch {
            // What was sent is done: a full disk must not hide that.
            context.application.log.fault(
                "one-time page", ["request": context.requestID, "error": "\(error)"])
            return response
        }
    }

    /// The answer behind a word; nil when it was shown already.
    static func find(_ word: OneTimeWord, _ context: Context) throws -> Response? {
        let key = key(context)
        let box = try context.read {
            try OneTimePageStore.box(word.derived(for: "look-up", key), since: slot(context) - 1, in: $0)
        }
        guard let box else { return nil }
        let bytes = try SecretBox.open(box, key: Secret(word.derived(for: "key", key)))
        guard bytes.count >= 2 else { return nil }
        return Response(
            status: Int(bytes[0]) << 8 | Int(bytes[1]), headers: ["Content-Type": "text/html; charset=utf-8"],
            body: .bytes(Array(bytes.dropFirst(2))))
    }

    /// Takes the answer away.
    static func remove(_ word: OneTimeWord, _ context: Context) throws {
        let lookUp = word.derived(for: "look-up", key(context))
        try context.writeUnrecorded { try OneTimePageStore.remove(lookUp, in: $0) }
    }

    /// Takes away what nobody fetched.
    static let tidying = Job(name: "remove old one-time pages", every: 600, needsMail: false) {
        application, now in
        let isAnyOld = try application.read {
            try OneTimePageStore.isAny(before: slot(at: now) - 1, in: $0)
        }
        guard isAnyOld else { return }
        try application.writeUnrecorded { try OneTimePageStore.remove(before: slot(at: now) - 1, in: $0) }
    }

    private static func keep(
        _ status: Int, _ html: [UInt8], as word: OneTimeWord, upTo most: OneTimePageStore.Amount,
        _ context: Context
    ) throws -> Bool {
        let key = key(context)
        let content = [UInt8(status >> 8), UInt8(status & 0xFF)] + html
        let box = try SecretBox.seal(content, key: Secret(word.derived(for: "key", key)))
        return try context.writeUnrecorded { scope in
            try OneTimePageStore.remove(before: slot(context) - 1, in: scope)
            let amount = try OneTimePageStore.amount(in: scope)
            guard amount.pages < most.pages, amount.bytes + box.count <= most.bytes else { return false }
            try OneTimePageStore.insert(
                box, word.derived(for: "look-up", key), slot: slot(context),
                in: scope)
            return true
        }
    }

    /// The page with the picture that says that it has arrived.
    private static func ending(_ html: [UInt8], with seen: Link) -> [UInt8] {
        let end = Array("</body>".utf8)
        var place = html.count - end.count
        while place > 0, html[place..<place + end.count] != end[...] { place -= 1 }
        guard place > 0 else { return html }
        let picture = "<img class=\"seen\" src=\"\(seen.address)\" alt=\"\" width=\"1\" height=\"1\">\n"
        return html[..<place] + Array(picture.utf8) + html[place...]
    }

    private static func key(_ context: Context) -> Secret {
        context.application.fileKey.derived(for: "one-time pages")
    }

    /// Ten minutes, counted: a finer time stands nowhere.
    private static func slot(at now: Timestamp) -> Int64 { now.seconds / 600 }
    private static func slot(_ context: Context) -> Int64 { slot(at: context.now) }
}

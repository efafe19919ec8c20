import CSodium
import Merkle
import Testing

private enum Ed25519 {
    static func sign(_ message: [UInt8], seed: [UInt8]) -> [UInt8] {
        var publicKey = [UInt8](repeating: 0, count: 32)
        var secretKey = [UInt8](repeating: 0, count: 64)
        var signature = [UInt8](repeating: 0, count: 64)
        _ = crypto_sign_seed_keypair(&publicKey, &secretKey, seed)
        _ = crypto_sign_detached(&signature, nil, message, UInt64(message.count), secretKey)
        return signature
    }

    static func verify(_ message: [UInt8], _ signature: [UInt8], key: [UInt8]) -> Bool {
        crypto_sign_verify_detached(signature, message, UInt64(message.count), key) == 0
    }
}

/// The example of Go's golang.org/x/mod/sumdb/note, whose format C2SP signed-note is.
@Suite struct SignedNoteTests {
    private let keyText = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    private let seedHex = "810a1402d5146c8d84f2443330f54080ebf98ee17d9c74f6252fc5d5c7283173"
    private let text =
        "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
    private let line =
        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    private let other = "— Other AQIDBAUG\n"

    private func isSigned(_ note: SignedNote, _ key: SignedNote.Key) -> Bool {
        note.isSigned(by: key) { Ed25519.verify($0, $1, key: key.publicKey) }
    }

    @Test func readsAndVerifiesTheReference() throws {
        let key = try SignedNote.Key(text: keyText)
        #expect(key.name == "PeterNeumann")
        #expect(key.text == keyText)
        let note = try SignedNote(parsing: text + "\n" + line)
        #expect(note.text == text)
        #expect(note.encoded == text + "\n" + line)
        #expect(isSigned(note, key))
    }

    @Test func signsLikeTheReference() throws {
        let key = try SignedNote.Key(text: keyText)
        let seed = try #require(Hash(hex: seedHex)).bytes
        let note = try SignedNote(signing: text, as: key) { Ed25519.sign($0, seed: seed) }
        #expect(note.encoded == text + "\n" + line)
    }

    @Test func otherSignersArePassedOver() throws {
        let key = try SignedNote.Key(text: keyText)
        #expect(isSigned(try SignedNote(parsing: text + "\n" + other + line), key))
        #expect(!isSigned(try SignedNote(parsing: text + "\n" + other), key))
    }

    @Test func tamperingShows() throws {
        let key = try SignedNote.Key(text: keyText)
        #expect(!isSigned(try SignedNote(parsing: "!" + text + "\n" + line), key))
        let bad = line.replacing("x08go/Z", with: "x08go/a")
        #expect(!isSigned(try SignedNote(parsing: text + "\n" + bad), key))
        #expect(!isSigned(try SignedNote(parsing: text + "\n" + line + bad), key))
        #expect(!isSigned(try SignedNote(parsing: text + "\n— PeterNeumann x08go/ZJ\n"), key))
    }

    @Test(arguments: [
        "", "\n", "\n\n", "text\n", "text\n\n", "text\n\n— a AQIDBAUG", "text\n\n- a AQIDBAUG\n",
        "text\n\n— a+b AQIDBAUG\n", "text\n\n—  AQIDBAUG\n", "text\n\n— a AQIDBAUG x\n",
        "text\n\n— a AQIDBA==\n",
        "text\n\n— a AQIDBAU\n", "text\r\n\n— a AQIDBAUG\n", "te\u{0}xt\n\n— a AQIDBAUG\n",
        "text\n\n— a AQIDBAUG\r\n",
    ])
    func malformedNotes(_ note: String) {
        #expect(throws: MerkleError.self) { try SignedNote(parsing: note) }
    }

    @Test func tooManySignatures() throws {
        let many = String(repeating: other, count: SignedNote.signatureLimit)
        #expect(try SignedNote(parsing: text + "\n" + many).signatures.count == SignedNote.signatureLimit)
        #expect(throws: MerkleError.self) { try SignedNote(parsing: text + "\n" + many + other) }
    }

    @Test func whatCannotBeSigned() throws {
        let key = try SignedNote.Key(text: keyText)
        for text in ["", "no newline", "bell\u{7}\n"] {
            #expect(throws: MerkleError.self) {
                try SignedNote(signing: text, as: key) { _ in [UInt8](repeating: 0, count: 64) }
            }
        }
        #expect(throws: MerkleError.self) { try SignedNote(signing: "a\n", as: key) { _ in [1, 2] } }
    }

    @Test(arguments: [
        "", "PeterNeumann", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann+c74f20a3+AQ==",
    ])
    func wrongKeys(_ text: String) {
        #expect(throws: MerkleError.self) { try SignedNote.Key(text: text) }
    }

    @Test(arguments: ["", "a b", "a+b", "a\u{a0}b"])
    func wrongNames(_ name: String) {
        #expect(throws: MerkleError.self) {
            try SignedNote.Key(name: name, publicKey: [UInt8](repeating: 0, count: 32))
        }
    }
}

@Suite struct CheckpointTests {
    @Test func roundTrip() throws {
        let plain = try Checkpoint(origin: "ombudsman.example/ledger", size: 42, root: .ofEmptyTree)
        #expect(
            plain.body
                == "ombudsman.example/ledger\n42\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")
        #expect(try Checkpoint(parsing: plain.body) == plain)
        let long = try Checkpoint(origin: "Омбудсман", size: 0, root: .ofEmptyTree, extensions: ["x", "y z"])
        #expect(try Checkpoint(parsing: long.body) == long)
    }

    @Test(arguments: [
        "", "a\n1\n", "a\n1\nAAAA\n", "\n1\nROOT\n", "a\n01\nROOT\n", "a\n+1\nROOT\n", "a\n-1\nROOT\n",
        "a\n1\nROOT", "a\r\n1\r\nROOT\r\n", "a\n1\nROOT\n\n", "a\n99999999999999999999\nROOT\n",
        "a\n١\nROOT\n",
    ])
    func malformed(_ pattern: String) {
        let body = pattern.replacing("ROOT", with: Hash.ofEmptyTree.base64)
        #expect(throws: MerkleError.self) { try Checkpoint(parsing: body) }
    }

    @Test func whatCannotBeACheckpoint() {
        #expect(throws: MerkleError.self) { try Checkpoint(origin: "", size: 0, root: .ofEmptyTree) }
        #expect(throws: MerkleError.self) { try Checkpoint(origin: "a\nb", size: 0, root: .ofEmptyTree) }
        #expect(throws: MerkleError.self) { try Checkpoint(origin: "a", size: -1, root: .ofEmptyTree) }
        #expect(throws: MerkleError.self) {
            try Checkpoint(origin: "a", size: 0, root: .ofEmptyTree, extensions: [""])
        }
    }
}

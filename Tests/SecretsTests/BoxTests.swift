import Secrets
import Testing

@Suite struct SecretBoxTests {
    private let key = SecretBox.newKey()
    private let context = Array("complaint 7".utf8)

    @Test(arguments: [0, 1, 100, 10_000]) func roundTrip(_ count: Int) throws {
        let message = Random.bytes(count)
        let box = try SecretBox.seal(message, key: key, context: context)
        #expect(box.count == count + SecretBox.overhead)
        #expect(try SecretBox.open(box, key: key, context: context) == message)
        #expect(try SecretBox.openSecret(box, key: key, context: context).bytes == message)
        #expect(try SecretBox.seal(message, key: key, context: context) != box)
    }

    @Test func everyChangedBitIsRefused() throws {
        let box = try SecretBox.seal([1, 2, 3], key: key, context: context)
        for place in box.indices {
            var changed = box
            changed[place] ^= 1
            #expect(throws: SecretsError.refused) { try SecretBox.open(changed, key: key, context: context) }
        }
        for count in 0..<box.count {
            #expect(throws: SecretsError.refused) {
                try SecretBox.open(Array(box.prefix(count)), key: key, context: context)
            }
        }
    }

    @Test func otherKeyOrContextIsRefused() throws {
        let box = try SecretBox.seal([1, 2, 3], key: key, context: context)
        #expect(throws: SecretsError.refused) { try SecretBox.open(box, key: key) }
        #expect(throws: SecretsError.refused) {
            try SecretBox.open(box, key: SecretBox.newKey(), context: context)
        }
        #expect(throws: SecretsError.refused) { try SecretBox.openSecret(box, key: key) }
        #expect(throws: SecretsError.wrongLength) { try SecretBox.seal([1], key: Secret.random(31)) }
        #expect(throws: SecretsError.wrongLength) { try SecretBox.open(box, key: Secret.random(33)) }
    }
}

@Suite struct KeyPairTests {
    @Test func sealedBox() throws {
        let pair = try KeyPair.generate()
        let other = try KeyPair.generate()
        let box = try SealedBox.seal(Array("case key".utf8), to: pair.publicKey)
        #expect(box.count == 8 + SealedBox.overhead)
        #expect(try SealedBox.open(box, with: pair) == Array("case key".utf8))
        #expect(throws: SecretsError.refused) { try SealedBox.open(box, with: other) }
        #expect(throws: SecretsError.refused) { try SealedBox.open(Array(box.dropLast()), with: pair) }
        #expect(throws: SecretsError.refused) { try SealedBox.open([], with: pair) }
        let secret = SecretBox.newKey()
        let sealed = try SealedBox.seal(secret, to: pair.publicKey)
        #expect(try SealedBox.openSecret(sealed, with: pair) == secret)
    }

    /// RFC 7748 §6.1, the keys of Alice.
    @Test func reference() throws {
        let alice = try KeyPair(
            secretKey: Secret(bytes("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")))
        #expect(
            alice.publicKey.bytes
                == bytes("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"))
    }

    @Test func wrongKeysAreRefused() throws {
        #expect(throws: SecretsError.wrongLength) { try KeyPair(secretKey: Secret.random(31)) }
        #expect(throws: SecretsError.wrongLength) { try PublicKey([1, 2]) }
        #expect(throws: SecretsError.refused) {
            try SealedBox.seal([1], to: PublicKey([UInt8](repeating: 0, count: 32)))
        }
    }

    @Test func wrappedByPassword() throws {
        let gate = Password.Gate(cost: .minimum)
        let pair = try KeyPair.generate()
        let wrapped = try WrappedKey(wrapping: pair, password: "кабутар дар осмон", through: gate)
        let kept = try WrappedKey(bytes: wrapped.bytes)
        let opened = try kept.unwrap(
            password: "кабутар дар осмон", through: Password.Gate(cost: .interactive))
        #expect(opened.secretKey == pair.secretKey)
        #expect(opened.publicKey == pair.publicKey)
        #expect(throws: SecretsError.refused) { try kept.unwrap(password: "кабутар", through: gate) }
        #expect(throws: SecretsError.refused) { try kept.unwrap(recoveryKey: .generate()) }
        for place in 3..<kept.bytes.count {
            var changed = kept.bytes
            changed[place] ^= 1
            #expect(throws: SecretsError.refused) {
                try WrappedKey(bytes: changed).unwrap(password: "кабутар дар осмон", through: gate)
            }
        }
        #expect(throws: SecretsError.wrongLength) { try WrappedKey(bytes: []) }
        #expect(throws: SecretsError.wrongLength) { try WrappedKey(bytes: [2] + kept.bytes.dropFirst()) }
        #expect(throws: SecretsError.wrongLength) { try WrappedKey(bytes: kept.bytes + [0]) }
    }

    @Test func wrappedByRecoveryKey() throws {
        let pair = try KeyPair.generate()
        let recovery = RecoveryKey.generate()
        #expect(recovery.text.split(separator: " ").map(\.count) == Array(repeating: 5, count: 8))
        let wrapped = try WrappedKey(wrapping: pair, recoveryKey: recovery)
        let typed = try RecoveryKey(typed: "  " + recovery.text.replacing(" ", with: "-") + "\n")
        #expect(try wrapped.unwrap(recoveryKey: typed).secretKey == pair.secretKey)
        #expect(throws: SecretsError.refused) { try wrapped.unwrap(recoveryKey: .generate()) }
        #expect(throws: SecretsError.refused) {
            try wrapped.unwrap(password: recovery.text, through: Password.Gate(cost: .minimum))
        }
        #expect(throws: CheckedDigits.Fault.wrongLength(39)) {
            try RecoveryKey(typed: String(recovery.text.dropLast()))
        }
        let wrong = (recovery.text.last == "0" ? "1" : "0")
        #expect(throws: CheckedDigits.Fault.mistyped) {
            try RecoveryKey(typed: recovery.text.dropLast() + wrong)
        }
        #expect("\(recovery)" == "RecoveryKey")
    }
}

@Suite struct StreamBoxTests {
    private let key = StreamBox.newKey()
    private let context = Array("file 9".utf8)

    private static let full = StreamBox.chunkCount - 21

    @Test(arguments: [0, 1, 511, 512, 513, full - 1, full, full + 1, 2 * full, 2 * full + 1, 1_000_000])
    func roundTrip(_ count: Int) throws {
        let bytes = Random.bytes(count)
        let (header, chunks) = try StreamBox.seal(bytes, key: key, context: context)
        #expect(try StreamBox.open(header: header, chunks: chunks, key: key, context: context) == bytes)
        #expect(chunks.dropLast().allSatisfy { $0.count == StreamBox.chunkCount })
        #expect(chunks.reduce(0) { $0 + $1.count - 21 } == StreamBox.paddedCount(count))
    }

    @Test func inPieces() throws {
        let bytes = Random.bytes(600_000)
        let sealer = try StreamBox.Sealer(key: key)
        var chunks: [[UInt8]] = []
        for start in stride(from: 0, to: bytes.count, by: 7_919) {
            chunks += try sealer.push(Array(bytes[start..<min(start + 7_919, bytes.count)]))
        }
        chunks += try sealer.finish()
        #expect(throws: SecretsError.ended) { try sealer.push([1]) }
        #expect(throws: SecretsError.ended) { try sealer.finish() }
        #expect(try StreamBox.open(header: sealer.header, chunks: chunks, key: key) == bytes)
        let opener = try StreamBox.Opener(header: sealer.header, key: key)
        for chunk in chunks { _ = try opener.open(chunk) }
        #expect(opener.isFinished)
        #expect(throws: SecretsError.ended) { try opener.open(chunks[0]) }
    }

    @Test func tampering() throws {
        let (header, chunks) = try StreamBox.seal(Random.bytes(600_000), key: key, context: context)
        func open(_ chunks: [[UInt8]], header: [UInt8]) throws -> [UInt8] {
            try StreamBox.open(header: header, chunks: chunks, key: key, context: context)
        }
        #expect(chunks.count == 3)
        #expect(throws: SecretsError.truncated) { try open(Array(chunks.dropLast()), header: header) }
        #expect(throws: SecretsError.truncated) { try open([], header: header) }
        #expect(throws: SecretsError.refused) { try open([chunks[1], chunks[0], chunks[2]], header: header) }
        #expect(throws: SecretsError.refused) { try open([chunks[0], chunks[2]], header: header) }
        #expect(throws: SecretsError.ended) { try open(chunks + [chunks[2]], header: header) }
        #expect(throws: SecretsError.refused) { try open([[]], header: header) }
        var changed = chunks
        changed[2][20] ^= 1
        #expect(throws: SecretsError.refused) { try open(changed, header: header) }
        #expect(throws: SecretsError.refused) { try open(chunks, header: Random.bytes(24)) }
        #expect(throws: SecretsError.wrongLength) { try open(chunks, header: [1]) }
        #expect(throws: SecretsError.refused) { try StreamBox.open(header: header, chunks: chunks, key: key) }
    }

    @Test func padding() {
        #expect(StreamBox.paddedCount(0) == 512)
        #expect(StreamBox.paddedCount(513) == 544)
        var last = 0
        for count in stride(from: 0, through: 30_000_000, by: 9_973) {
            let padded = StreamBox.paddedCount(count)
            #expect(padded >= count && padded >= last)
            if count > 512 { #expect(Double(padded) <= Double(count) * 1.12) }
            last = padded
        }
        #expect(Set((2_000_000...2_030_000).map(StreamBox.paddedCount)).count <= 2)
    }
}

func bytes(_ hex: some StringProtocol) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

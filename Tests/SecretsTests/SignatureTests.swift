import Secrets
import Testing

@Suite struct SigningKeyTests {
    /// RFC 8032 §7.1, test 1.
    @Test func reference() throws {
        let key = try SigningKey(
            seed: Secret(bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")))
        #expect(
            key.verifyingKey.bytes
                == bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"))
        let signature = key.sign([])
        #expect(
            signature
                == bytes(
                    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                        + "d25bf5f0595bbe24655141438e7a100b"))
        #expect(key.verifyingKey.verify([], signature: signature))
    }

    @Test func roundTrip() throws {
        let key = try SigningKey.generate()
        let signature = key.sign([1, 2, 3])
        let verifying = try VerifyingKey(key.verifyingKey.bytes)
        #expect(verifying.verify([1, 2, 3], signature: signature))
        #expect(!verifying.verify([1, 2, 4], signature: signature))
        #expect(!verifying.verify([1, 2, 3], signature: []))
        #expect(!verifying.verify([1, 2, 3], signature: signature + [0]))
        #expect(!(try SigningKey.generate()).verifyingKey.verify([1, 2, 3], signature: signature))
        #expect(try SigningKey(seed: key.seed).sign([1, 2, 3]) == signature)
        #expect(throws: SecretsError.wrongLength) { try SigningKey(seed: Secret.random(64)) }
        #expect(throws: SecretsError.wrongLength) { try VerifyingKey([]) }
    }
}

@Suite struct DigestTests {
    @Test func sha256() {
        #expect(
            Digest.sha256(Array("abc".utf8))
                == bytes("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    }

    /// RFC 4231 §4.3 and §4.7: a short key and one longer than a block.
    @Test func authenticate() {
        #expect(
            Digest.authenticate(
                Array("what do ya want for nothing?".utf8), key: Secret(Array("Jefe".utf8)))
                == bytes("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"))
        #expect(
            Digest.authenticate(
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
                key: Secret([UInt8](repeating: 0xAA, count: 131)))
                == bytes("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"))
    }
}

@Suite struct SecretTests {
    @Test func showsNothing() {
        let secret = Secret(Array("geheimnis".utf8))
        #expect("\(secret)" == "Secret(9 bytes)")
        #expect(String(reflecting: secret) == "Secret(9 bytes)")
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!dumped.contains("geheimnis") && !dumped.contains("memory"))
        #expect("\(Token.generate())" == "Token")
    }

    @Test func compare() {
        #expect(Secret([1, 2]) == Secret([1, 2]))
        #expect(Secret([1, 2]) != Secret([1, 3]))
        #expect(Secret([1, 2]) != Secret([1, 2, 3]))
        #expect(Secret([]).bytes == [])
        #expect(constantTimeEqual([], []))
        #expect(constantTimeEqual([1, 2], [1, 2]))
        #expect(!constantTimeEqual([1, 2], [1, 3]))
        #expect(!constantTimeEqual([1, 2], [1]))
    }

    @Test func random() {
        #expect(Random.bytes(0) == [])
        #expect(Random.bytes(32) != Random.bytes(32))
        #expect((0..<1000).allSatisfy { _ in Random.below(7) < 7 })
        #expect(Set((0..<1000).map { _ in Random.below(7) }).count == 7)
        #expect(Random.below(1) == 0)
    }
}

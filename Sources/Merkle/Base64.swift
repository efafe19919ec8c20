import CSodium

/// Padded standard base64 (RFC 4648 §4) with no tolerance: one value has one text.
enum Base64 {
    static func encode(_ bytes: [UInt8]) -> String {
        var text = [CChar](
            repeating: 0, count: sodium_base64_encoded_len(bytes.count, sodium_base64_VARIANT_ORIGINAL))
        _ = sodium_bin2base64(&text, text.count, bytes, bytes.count, sodium_base64_VARIANT_ORIGINAL)
        return String(decoding: text.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Nil for any text that `encode` would not have written.
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let input = text.utf8.map { CChar(bitPattern: $0) }
        // libsodium 1.0.18 takes every byte from 0x80 for the last sign of the alphabet.
        guard input.allSatisfy({ $0 >= 0 }) else { return nil }
        var bytes = [UInt8](repeating: 0, count: input.count / 4 * 3 + 3)
        var count = 0
        let result = sodium_base642bin(
            &bytes, bytes.count, input, input.count, nil, &count, nil, sodium_base64_VARIANT_ORIGINAL)
        guard result == 0 else { return nil }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}

/// A 128-bit hash that is the same in every process and on every machine: for entity tags and file names.
///
/// Two lanes of multiply-and-fold over 64-bit words, seeded differently. It tells contents apart; it proves
/// nothing against somebody who forges them.
struct Fingerprint: Hashable {
    let high: UInt64
    let low: UInt64

    init(of bytes: some Collection<UInt8>) {
        var one: UInt64 = 0x9E37_79B9_7F4A_7C15
        var two: UInt64 = 0xD1B5_4A32_D192_ED03
        let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            Fingerprint.mix(UnsafeRawBufferPointer(buffer), &one, &two)
        }
        if done == nil { Array(bytes).withUnsafeBytes { Fingerprint.mix($0, &one, &two) } }
        one = Fingerprint.fold(one ^ UInt64(bytes.count), 0xA076_1D64_78BD_642F)
        two = Fingerprint.fold(two ^ UInt64(bytes.count), 0xE703_7ED1_A0B4_28DB)
        high = Fingerprint.fold(one, 0x8EBC_6AF0_9C88_C6E3 ^ two)
        low = Fingerprint.fold(two, 0x5899_65CC_7537_4CC3 ^ high)
    }

    /// 32 lowercase hexadecimal digits.
    var text: String { Fingerprint.digits(high) + Fingerprint.digits(low) }

    private static func mix(_ bytes: UnsafeRawBufferPointer, _ one: inout UInt64, _ two: inout UInt64) {
        var offset = 0
        while offset + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            one = fold(one ^ word, 0xA076_1D64_78BD_642F)
            two = fold(two &+ word, 0xE703_7ED1_A0B4_28DB)
            offset += 8
        }
        var last: UInt64 = 0
        while offset < bytes.count {
            last = last << 8 | UInt64(bytes[offset])
            offset += 1
        }
        one = fold(one ^ last, 0x8EBC_6AF0_9C88_C6E3)
        two = fold(two &+ last, 0x5899_65CC_7537_4CC3)
    }

    private static func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
        let product = one.multipliedFullWidth(by: other)
        return product.high ^ product.low ^ one.byteSwapped
    }

    private static func digits(_ value: UInt64) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 16 - text.utf8.count) + text
    }
}

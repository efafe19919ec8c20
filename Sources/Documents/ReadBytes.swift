/// Reading of bytes that strangers sent: whatever lies outside is nil, never a crash.
extension [UInt8] {
    /// A whole number of up to eight bytes, the highest first unless said otherwise; nil outside the bytes, or where
    /// it is more than `Int` holds.
    func number(at start: Int, bytes: Int, lowestFirst: Bool = false) -> Int? {
        guard start >= 0, (1...8).contains(bytes), start <= count - bytes else { return nil }
        let part = self[start..<(start + bytes)]
        let ordered = lowestFirst ? Array(part.reversed()) : Array(part)
        return Int(exactly: ordered.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    /// Whether an ASCII word stands at a place.
    func has(_ word: String, at start: Int) -> Bool {
        let length = word.utf8.count
        guard start >= 0, start <= count - length else { return false }
        return self[start..<(start + length)].elementsEqual(word.utf8)
    }

    /// Whether an ASCII word stands anywhere in them.
    func holds(_ word: String) -> Bool { place(of: word, from: 0) != nil }

    /// Where an ASCII word stands first, from a place on.
    func place(of word: String, from start: Int) -> Int? {
        let sought = Array(word.utf8)
        guard let first = sought.first, start >= 0, start <= count - sought.count else { return nil }
        return withUnsafeBufferPointer { bytes in
            for place in start...(bytes.count - sought.count) where bytes[place] == first {
                var length = 1
                while length < sought.count, bytes[place + length] == sought[length] { length += 1 }
                if length == sought.count { return place }
            }
            return nil
        }
    }

    /// The name of a chunk, four printable ASCII characters; nil for anything else.
    func chunkName(at start: Int) -> String? {
        guard start >= 0, start <= count - 4 else { return nil }
        let name = self[start..<(start + 4)]
        guard name.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    /// A number as bytes, the highest first unless said otherwise.
    static func bytes(of number: Int, count: Int, lowestFirst: Bool = false) -> [UInt8] {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        return lowestFirst ? bytes : bytes.reversed()
    }
}

/// A file that is made of named parts may have this many; more is an attempt to fill the memory.
let mostPartsOfFile = 100_000

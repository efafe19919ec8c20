import CSodium

/// Bytes that must not outlive their use: wiped when the last reference goes, never printed, compared in
/// constant time. Ordinary memory, not locked: the amount a process may lock is too small for the keys of all
/// sessions, so an operator should encrypt or forbid swap.
///
/// `@unchecked Sendable`: the memory is written in the initializers only, before anybody else has the
/// reference, and is freed in `deinit`, when nobody has it any more. In between it is only read.
public final class Secret: @unchecked Sendable {
    /// The number of bytes.
    public let count: Int
    private let memory: UnsafeMutablePointer<UInt8>

    /// Memory of that size, filled by the closure. If the closure throws, what it wrote is wiped.
    init<E: Error>(count: Int, fill: (UnsafeMutablePointer<UInt8>) throws(E) -> Void) throws(E) {
        self.count = count
        memory = .allocate(capacity: max(count, 1))
        memory.initialize(repeating: 0, count: max(count, 1))
        try fill(memory)
    }

    /// A copy of the bytes. The array given remains as it is: keep it short-lived.
    public convenience init(_ bytes: [UInt8]) {
        self.init(count: bytes.count) { memory in
            for (index, byte) in bytes.enumerated() { memory[index] = byte }
        }
    }

    /// That many unpredictable bytes.
    public static func random(_ count: Int) -> Secret {
        Sodium.start()
        return Secret(count: count) { randombytes_buf($0, count) }
    }

    deinit {
        sodium_memzero(memory, count)
        memory.deallocate()
    }

    /// Lends the bytes; the pointer is valid during the closure only.
    public func withBytes<Result, E: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> Result
    ) throws(E) -> Result {
        try body(UnsafeBufferPointer(start: memory, count: count))
    }

    func withPointer<Result, E: Error>(
        _ body: (UnsafePointer<UInt8>) throws(E) -> Result
    ) throws(E) -> Result {
        try body(UnsafePointer(memory))
    }

    /// An ordinary copy, which is not wiped.
    public var bytes: [UInt8] {
        withBytes { Array($0) }
    }
}

extension Secret: Equatable {
    /// In constant time for equal counts.
    public static func == (left: Secret, right: Secret) -> Bool {
        left.count == right.count && sodium_memcmp(left.memory, right.memory, left.count) == 0
    }
}

extension Secret: CustomStringConvertible, CustomReflectable {
    /// Says how many bytes there are and nothing of them.
    public var description: String { "Secret(\(count) bytes)" }

    /// Empty, so that `dump` shows nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Whether the bytes are equal, in a time that does not depend on where they differ.
public func constantTimeEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && sodium_memcmp(left, right, left.count) == 0
}

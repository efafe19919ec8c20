/// A value as both engines store it.
public enum Value: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    /// Without NUL characters, which PostgreSQL does not know.
    case text(String)
    case blob([UInt8])
}

/// A type with a stored form.
public protocol Storable: Sendable {
    /// Reads the stored form.
    /// - Throws: `StorageError.mismatch` when the value has another form.
    init(stored value: Value) throws
    /// The stored form.
    var stored: Value { get }
}

extension Int64: Storable {
    public init(stored value: Value) throws {
        guard case .integer(let number) = value else {
            throw StorageError.mismatch(column: "", expected: "integer")
        }
        self = number
    }

    public var stored: Value { .integer(self) }
}

extension Int: Storable {
    public init(stored value: Value) throws { self = Int(try Int64(stored: value)) }
    public var stored: Value { .integer(Int64(self)) }
}

/// Stored as 0 and 1.
extension Bool: Storable {
    public init(stored value: Value) throws { self = try Int64(stored: value) != 0 }
    public var stored: Value { .integer(self ? 1 : 0) }
}

extension Double: Storable {
    public init(stored value: Value) throws {
        switch value {
        case .real(let number): self = number
        case .integer(let number): self = Double(number)
        default: throw StorageError.mismatch(column: "", expected: "real")
        }
    }

    public var stored: Value { .real(self) }
}

extension String: Storable {
    public init(stored value: Value) throws {
        guard case .text(let text) = value else { throw StorageError.mismatch(column: "", expected: "text") }
        self = text
    }

    public var stored: Value { .text(self) }
}

extension [UInt8]: Storable {
    public init(stored value: Value) throws {
        guard case .blob(let bytes) = value else { throw StorageError.mismatch(column: "", expected: "blob") }
        self = bytes
    }

    public var stored: Value { .blob(self) }
}

extension Optional: Storable where Wrapped: Storable {
    public init(stored value: Value) throws { self = value == .null ? nil : try Wrapped(stored: value) }
    public var stored: Value { map { $0.stored } ?? .null }
}

extension RawRepresentable where RawValue: Storable, Self: Sendable {
    public init(stored value: Value) throws {
        guard let known = Self(rawValue: try RawValue(stored: value)) else {
            throw StorageError.mismatch(column: "", expected: String(describing: Self.self))
        }
        self = known
    }

    public var stored: Value { rawValue.stored }
}

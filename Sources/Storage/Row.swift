/// The columns of a result, shared by its rows.
final class Columns: Sendable {
    private let names: [String]

    init(_ names: [String]) {
        self.names = names
    }

    /// Where a column stands. Compared one by one: for the few columns of a row this is quicker than hashing.
    func place(of name: String) -> Int? { names.firstIndex(of: name) }
}

/// One row of a result.
public struct Row: Sendable {
    let columns: Columns
    let values: [Value]

    /// A column's value as a type: `let title: String = try row["title"]`.
    /// - Throws: `StorageError.mismatch` for another type, NULL where it is not optional, or no such column.
    public subscript<Stored: Storable>(_ column: String) -> Stored {
        get throws {
            guard let place = columns.place(of: column) else {
                throw StorageError.mismatch(column: column, expected: "a column of that name")
            }
            do {
                return try Stored(stored: values[place])
            } catch StorageError.mismatch(column: "", let expected) {
                throw StorageError.mismatch(column: column, expected: expected)
            }
        }
    }

    /// Whether the result has a column.
    public func has(_ column: String) -> Bool { columns.place(of: column) != nil }
}

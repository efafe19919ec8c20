import Storage

/// The columns in which a value is kept.
struct FieldColumns<Value: Sendable>: Sendable {
    let names: [StaticString]
    /// The stored forms, in the order of the names.
    let stored: @Sendable (Value) -> [Storage.Value]
    /// - Throws: `StorageError.mismatch`.
    let read: @Sendable (Row) throws -> Value
}

extension FieldColumns {
    /// A value that no column of the table keeps, with what stands for it in a row.
    static func none(_ empty: Value) -> FieldColumns {
        FieldColumns(names: [], stored: { _ in [] }, read: { _ in empty })
    }

    /// Several words in one column, separated by spaces. Words that are unknown are left out.
    static func list<Word: RecordChoice>(_ name: StaticString) -> FieldColumns where Value == [Word] {
        let column = "\(name)"
        return FieldColumns(
            names: [name], stored: { [.text($0.map(\.rawValue).joined(separator: " "))] },
            read: { row in
                let words: String = try row[column]
                return words.split(separator: " ").compactMap { Word(rawValue: String($0)) }
            })
    }
}

extension FieldColumns where Value == [String] {
    /// Several words in one column, separated by spaces.
    static func words(_ name: StaticString) -> FieldColumns {
        let column = "\(name)"
        return FieldColumns(
            names: [name], stored: { [.text($0.joined(separator: " "))] },
            read: { row in
                let words: String = try row[column]
                return words.split(separator: " ").map(String.init)
            })
    }
}

extension FieldColumns where Value: Storable {
    /// A value with a column of its own.
    static func one(_ name: StaticString) -> FieldColumns {
        let column = "\(name)"
        return FieldColumns(names: [name], stored: { [$0.stored] }, read: { try $0[column] })
    }
}

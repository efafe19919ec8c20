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

    /// Several words in one column, separated by spaces.
    /// - Parameter make: a value of its word; nil leaves a word out that is unknown.
    static func separated<Word: Sendable>(
        _ name: StaticString, _ word: @escaping @Sendable (Word) -> String,
        _ make: @escaping @Sendable (String) -> Word?
    ) -> FieldColumns where Value == [Word] {
        let column = "\(name)"
        return FieldColumns(
            names: [name], stored: { [.text($0.map(word).joined(separator: " "))] },
            read: { row in
                let words: String = try row[column]
                return words.split(separator: " ").compactMap { make(String($0)) }
            })
    }

    /// Words of a closed list in one column; those that are unknown are left out.
    static func list<Word: RecordChoice>(_ name: StaticString) -> FieldColumns where Value == [Word] {
        separated(name, \.rawValue) { Word(rawValue: $0) }
    }

    /// Words of any kind in one column.
    static func words(_ name: StaticString) -> FieldColumns where Value == [String] {
        separated(name, \.self) { $0 }
    }
}

extension FieldColumns where Value: Storable {
    /// A value with a column of its own.
    static func one(_ name: StaticString) -> FieldColumns {
        let column = "\(name)"
        return FieldColumns(names: [name], stored: { [$0.stored] }, read: { try $0[column] })
    }
}

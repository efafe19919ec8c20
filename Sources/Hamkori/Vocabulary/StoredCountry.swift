import Storage

extension Country: Storable {
    /// - Throws: `StorageError.mismatch` for what is the code of no State: none is guessed.
    init(stored value: Value) throws {
        let code = try String(stored: value)
        guard let known = Country(known: code), known.code == code else {
            throw StorageError.mismatch(column: "", expected: "the code of a State")
        }
        self = known
    }

    var stored: Value { .text(code) }
}

/// What statements say of several columns: their names, their values, or both.
extension SQL {
    /// Names of columns, separated by commas.
    public static func names(_ names: [StaticString]) -> SQL {
        names.map { SQL(words: $0) }.joined(by: ", ")
    }

    /// Values, bound and separated by commas.
    public static func values(_ values: [Value]) -> SQL {
        values.map { SQL(pieces: [.value($0)]) }.joined(by: ", ")
    }

    /// `name = value`, separated by commas, as UPDATE takes them; the values stand in the order of the names.
    public static func assignments(_ names: [StaticString], _ values: [Value]) -> SQL {
        zip(names, values).map { SQL(pieces: [.words($0), .words(" = "), .value($1)]) }.joined(by: ", ")
    }
}

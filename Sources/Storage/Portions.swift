extension Array<SQL> {
    /// The most rows of one statement: of the widest tables some thousand values, below SQLite's limit of 32,766 and
    /// PostgreSQL's of 65,535.
    private static var portion: Int { 64 }

    /// Rows, each written `(1, 'a')`, joined into what stands after VALUES in as few statements as their number
    /// allows. The portions are powers of two, so that rows of any number make few different texts to prepare.
    public var portions: [SQL] {
        var portions: [SQL] = []
        var rest = self[...]
        var size = Self.portion
        while !rest.isEmpty {
            while size > rest.count { size /= 2 }
            portions.append(rest.prefix(size).joined(by: ", "))
            rest = rest.dropFirst(size)
        }
        return portions
    }
}

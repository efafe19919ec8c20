import Glibc

/// What can go wrong when a spreadsheet is written.
public enum SpreadsheetError: Error, Hashable, Sendable {
    /// A file could not be made or written: the disk is full, or the place is not writable.
    case cannotWrite
    /// A sheet has more than 1,048,576 rows or 16,384 columns, the limits of the format.
    case tooLarge
    /// A row comes before the first sheet, or anything after the end.
    case outOfOrder
}

/// A workbook in Excel's format (XLSX), to be written in one go. For results that need not fit into memory
/// use `SpreadsheetWriter`.
public struct Spreadsheet: Sendable {
    /// One cell.
    public enum Cell: Hashable, Sendable {
        case empty
        /// Never taken for a formula. More than 32,767 characters, the limit of the format, are cut, ending
        /// in `…`.
        case text(String)
        case number(Double)
        case date(CivilDate)
        /// Date and time in UTC, in seconds since 1970.
        case moment(Int64)
    }

    /// The head of one column.
    public struct Column: Hashable, Sendable {
        public var title: String
        /// In characters of the default font.
        public var width: Double

        public init(_ title: String, width: Double = 18) {
            self.title = title
            self.width = width
        }
    }

    /// One sheet: a head that stays in view and rows below.
    public struct Sheet: Sendable {
        /// Characters that the format does not allow are replaced, more than 31 cut, a second one of the name
        /// numbered.
        public var name: String
        public var columns: [Column]
        public var rows: [[Cell]]

        public init(name: String, columns: [Column], rows: [[Cell]]) {
            self.name = name
            self.columns = columns
            self.rows = rows
        }
    }

    public var sheets: [Sheet]

    public init(sheets: [Sheet]) {
        self.sheets = sheets
    }

    /// The bytes of the file. A workbook without sheets gets an empty one, since the format needs one.
    public func encoded() throws(SpreadsheetError) -> [UInt8] {
        guard let file = TemporaryFile() else { throw .cannotWrite }
        let writer = try SpreadsheetWriter(path: file.path)
        for sheet in sheets {
            try writer.begin(sheet: sheet.name, columns: sheet.columns)
            for row in sheet.rows { try writer.append(row) }
        }
        try writer.finish()
        guard let bytes = file.contents() else { throw .cannotWrite }
        return bytes
    }
}

import CXlsxwriter

/// Writes a workbook to a file row by row, in memory that does not grow with the rows. For one thread.
public final class SpreadsheetWriter {
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private var sheet: UnsafeMutablePointer<lxw_worksheet>?
    private let bold: UnsafeMutablePointer<lxw_format>
    private let date: UnsafeMutablePointer<lxw_format>
    private let moment: UnsafeMutablePointer<lxw_format>
    private var names: Set<String> = []
    private var nextRow = 0

    /// - Parameter path: the file to write, made or replaced by `finish`.
    /// - Throws: `cannotWrite` without memory.
    public init(path: String) throws(SpreadsheetError) {
        var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 0)
        guard let workbook = workbook_new_opt(path, &options) else { throw .cannotWrite }
        guard let bold = workbook_add_format(workbook), let date = workbook_add_format(workbook),
            let moment = workbook_add_format(workbook)
        else {
            lxw_workbook_free(workbook)
            throw .cannotWrite
        }
        format_set_bold(bold)
        format_set_num_format(date, "yyyy-mm-dd")
        format_set_num_format(moment, "yyyy-mm-dd hh:mm")
        (self.workbook, self.bold, self.date, self.moment) = (workbook, bold, date, moment)
    }

    deinit {
        // Given up before its end: nothing is written.
        if let workbook { lxw_workbook_free(workbook) }
    }

    /// Begins a sheet with its head, bold and always in view.
    /// - Throws: `outOfOrder` after `finish`; `tooLarge`; `cannotWrite`.
    public func begin(sheet name: String, columns: [Spreadsheet.Column]) throws(SpreadsheetError) {
        guard let workbook else { throw .outOfOrder }
        guard columns.count <= 16_384 else { throw .tooLarge }
        guard let sheet = workbook_add_worksheet(workbook, free(name)) else { throw .cannotWrite }
        self.sheet = sheet
        nextRow = 1
        for (index, column) in columns.enumerated() {
            let place = UInt16(index)
            try check(worksheet_set_column(sheet, place, place, column.width, nil))
            try check(worksheet_write_string(sheet, 0, place, SpreadsheetWriter.fitting(column.title), bold))
        }
        worksheet_freeze_panes(sheet, 1, 0)
    }

    /// Writes the next row.
    /// - Throws: `outOfOrder` before `begin` or after `finish`; `tooLarge`; `cannotWrite`.
    public func append(_ row: [Spreadsheet.Cell]) throws(SpreadsheetError) {
        guard let sheet, workbook != nil else { throw .outOfOrder }
        guard nextRow < 1_048_576, row.count <= 16_384 else { throw .tooLarge }
        let line = UInt32(nextRow)
        for (index, cell) in row.enumerated() {
            let place = UInt16(index)
            switch cell {
            case .empty: break
            case .text(let text):
                try check(worksheet_write_string(sheet, line, place, SpreadsheetWriter.fitting(text), nil))
            case .number(let number):
                // The format knows no infinity; an empty cell is what spreadsheets make of a missing number.
                if number.isFinite { try check(worksheet_write_number(sheet, line, place, number, nil)) }
            case .date(let day):
                var time = lxw_datetime(
                    year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0,
                    sec: 0)
                try check(worksheet_write_datetime(sheet, line, place, &time, date))
            case .moment(let seconds):
                try check(worksheet_write_unixtime(sheet, line, place, seconds, moment))
            }
        }
        nextRow += 1
    }

    /// Writes the file.
    /// - Throws: `outOfOrder` when called twice; `cannotWrite`.
    public func finish() throws(SpreadsheetError) {
        guard let finished = workbook else { throw .outOfOrder }
        workbook = nil  // freed by closing, whether that succeeds or not
        sheet = nil
        guard workbook_close(finished) == LXW_NO_ERROR else { throw .cannotWrite }
    }

    private func check(_ error: lxw_error) throws(SpreadsheetError) {
        guard error == LXW_NO_ERROR else { throw .cannotWrite }
    }

    /// A name that the format allows and no sheet has yet; upper and lower case are the same to it.
    private func free(_ name: String) -> String {
        let forbidden: [Character] = ["[", "]", ":", "*", "?", "/", "\\", "'", "\0"]
        var plain = String(name.map { forbidden.contains($0) || $0.isNewline ? "-" : $0 })
        if plain.isEmpty { plain = "-" }
        var number = 1
        while true {
            let ending = number == 1 ? "" : " (\(number))"
            let candidate =
                String(String.UnicodeScalarView(plain.unicodeScalars.prefix(31 - ending.count))) + ending
            if names.insert(candidate.lowercased()).inserted { return candidate }
            number += 1
        }
    }

    /// The limit is counted in UTF-16 units, as Excel does; libxlsxwriter counts scalars and would take more.
    /// A NUL, which would end the text for C, is shown as the replacement character.
    private static func fitting(_ original: String) -> String {
        let text = original.utf8.contains(0) ? original.replacing("\0", with: "\u{FFFD}") : original
        guard text.utf16.count > 32_767 else { return text }
        var result = ""
        var count = 0
        for character in text {
            count += character.utf16.count
            if count > 32_766 { break }
            result.append(character)
        }
        return result + "…"
    }
}

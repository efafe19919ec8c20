import Documents
import Web

/// A matrix as a file: all of its rows and columns, in the reader's words.
enum MatrixFile {
    static func response(
        _ matrix: Matrix, _ format: ListRequest.Format, _ context: Context
    ) throws -> Response {
        let name = "matrix.\(format.rawValue)"
        let table = matrix.table(context.language)
        switch format {
        case .csv, .html, .pdf, .docx, .atom:
            return .attachment(CSV.encode(table), "text/csv; charset=utf-8", named: name)
        case .xlsx:
            return .attachment(
                try Spreadsheet(sheets: [sheet(table)]).encoded(),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", named: name)
        case .json:
            return .attachment(Array(json(matrix).text.utf8), "application/json", named: name)
        }
    }

    /// As a document to file.
    static func printed(
        _ matrix: Matrix, _ paper: PrintedPage.Format, _ context: Context
    ) throws -> Response {
        let language = context.language
        let table = matrix.table(language)
        let page = PrintPage(
            title: ViewTexts.matrixTitle[language],
            introduction: "<p>\(matrix.request.countryName(language))</p>",
            body: PrintTable.html(table.first ?? [], rows: Array(table.dropFirst())))
        do {
            let limit = ListExport.limit(paper)
            guard table.count <= limit else { throw PrintFault.tooLong(rows: table.count, limit: limit) }
            return try page.file(paper, named: "matrix", context)
        } catch let fault as PrintFault {
            return try fault.response(RecommendationViews.path(context), context)
        }
    }

    /// Counts are numbers there, so that they can be reckoned with.
    private static func sheet(_ table: [[String]]) -> Spreadsheet.Sheet {
        let rows = table.dropFirst().map { row in
            row.enumerated().map { place, text -> Spreadsheet.Cell in
                guard place > 0, let number = Double(text) else { return .text(text) }
                return .number(number)
            }
        }
        let columns = (table.first ?? []).map { Spreadsheet.Column($0) }
        return Spreadsheet.Sheet(name: "Hamkori", columns: columns, rows: rows)
    }

    /// For programs the words are those of addresses, not of readers.
    private static func json(_ matrix: Matrix) -> JSON {
        let cells = matrix.rowWords.flatMap { row in
            matrix.columnWords.map { column -> JSON in
                [
                    "row": .string(row), "column": .string(column),
                    "count": .integer(Int64(matrix.count(row, column))),
                ]
            }
        }
        return [
            "rows": .string(matrix.rows.rawValue), "columns": .string(matrix.columns.rawValue),
            "cells": .array(cells),
        ]
    }
}

import Documents
import Storage

/// All SQL of the years that were published. They are written once and never changed, nor computed again.
enum ComplaintYearStore {
    /// The latest first.
    static func years(in scope: Scope) throws -> [ComplaintYear] {
        try scope.rows(
            """
            SELECT year, taken_on, figures FROM complaint_years WHERE \(scope.own)
            ORDER BY year DESC
            """
        ) { row in
            try ComplaintYear(
                year: try row["year"], takenOn: try row["taken_on"],
                JSON(parsing: try row["figures"] as String))
        }
    }

    /// Does nothing for a year that is published.
    static func insert(_ figures: ComplaintYear, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO complaint_years (institution_id, year, taken_on, figures)
            VALUES (\(scope.institution), \(figures.year), \(figures.takenOn), \(figures.json.canonical))
            ON CONFLICT (institution_id, year) DO NOTHING
            """)
    }

    static let migrations = [
        Migration(
            "2026-11-25-complaint-statistics",
            """
            CREATE TABLE complaint_years (
                institution_id TEXT NOT NULL REFERENCES institutions (id), year {integer} NOT NULL,
                taken_on TEXT NOT NULL, figures TEXT NOT NULL, PRIMARY KEY (institution_id, year)
            ) {strict}
            """)
    ]
}

extension ComplaintYear {
    /// As it is kept. That counts are rounded stands in it for whoever reads the column without this program.
    var json: JSON {
        [
            "isRounded": true, "total": .count(total),
            "columns": .array(columns.map(JSON.outcomes)),
            "tables": .array(
                tables.map { table in
                    [
                        "dimension": .string(table.dimension.rawValue),
                        "rows": .array(table.rows.map { .string($0) }),
                        "cells": .array(table.cells.map { .array($0.map(JSON.count)) }),
                    ]
                }),
            "outcomes": .array(
                outcomes.map {
                    ["outcome": .string($0.outcome.rawValue), "count": .count($0.count)]
                }),
            "rights": .array(
                rights.map { ["term": .string($0.term.text), "count": .count($0.count)] }),
            "durations": .array(
                durations.map {
                    [
                        "outcomes": .outcomes($0.outcomes), "count": .count($0.count),
                        "median": .count($0.median), "longest": .count($0.longest),
                    ]
                }),
        ]
    }

    /// - Throws: `StorageError.mismatch` for what was not written by `json`.
    fileprivate init(year: Int, takenOn: CalendarDate, _ json: JSON) throws {
        func all(_ name: String, of json: JSON) throws -> [JSON] {
            guard let all = json[name]?.asArray else { throw Self.unreadable }
            return all
        }
        func count(_ name: String, of json: JSON) throws -> Int {
            guard let count = json[name]?.asCount else { throw Self.unreadable }
            return count
        }
        self.init(
            year: year, takenOn: takenOn, total: try count("total", of: json),
            columns: try all("columns", of: json).map(\.asOutcomes),
            tables: try all("tables", of: json).map { table in
                guard let dimension = table["dimension"]?.asString.flatMap(ComplaintDimension.init(rawValue:))
                else { throw Self.unreadable }
                return Table(
                    dimension: dimension, rows: try all("rows", of: table).compactMap(\.asString),
                    cells: try all("cells", of: table).map { try Self.cells($0) })
            },
            outcomes: try all("outcomes", of: json).map { known in
                guard
                    let outcome = known["outcome"]?.asString.flatMap(ComplaintOutcome.init(rawValue:))
                else { throw Self.unreadable }
                return Outcome(outcome: outcome, count: try count("count", of: known))
            },
            rights: try all("rights", of: json).map { right in
                guard let term = right["term"]?.asString.flatMap({ ID<Term>($0) }) else {
                    throw Self.unreadable
                }
                return Right(term: term, count: try count("count", of: right))
            },
            durations: try all("durations", of: json).map {
                Duration(
                    outcomes: $0["outcomes"]?.asOutcomes ?? [], count: try count("count", of: $0),
                    median: try count("median", of: $0), longest: $0["longest"]?.asCount)
            })
    }

    private static func cells(_ row: JSON) throws -> [Int] {
        guard let cells = row.asArray else { throw unreadable }
        return try cells.map { cell in
            guard let number = cell.asCount else { throw unreadable }
            return number
        }
    }

    private static let unreadable = StorageError.mismatch(column: "figures", expected: "figures of a year")
}

extension JSON {
    fileprivate static func count(_ count: Int?) -> JSON { count.map { .integer(Int64($0)) } ?? .null }

    fileprivate static func outcomes(_ outcomes: [ComplaintOutcome]) -> JSON {
        .array(outcomes.map { .string($0.rawValue) })
    }

    fileprivate var asCount: Int? { asInteger.map { Int($0) } }

    fileprivate var asOutcomes: [ComplaintOutcome] {
        (asArray ?? []).compactMap { $0.asString.flatMap(ComplaintOutcome.init(rawValue:)) }
    }
}

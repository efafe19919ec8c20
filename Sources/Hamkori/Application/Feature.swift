import Documents
import Markup
import Storage
import Web

/// A capability of the product: one folder, told to the application by one value.
struct Feature: Sendable {
    /// The folder's name; also the first word of its migrations.
    let name: String
    let endpoints: [Endpoint]
    let migrations: [Migration]
    let records: [RecordSource]
    let deeds: [DeedKind]
    let resources: [APIResource]
    /// What it adds to the pages of other features' records.
    let sections: [RecordSection]
    /// What it does by itself now and then.
    let jobs: [Job]
    /// What of its tables `hamkori verify` recomputes, beside its records.
    let checks: [StoredCheck]
    /// What it adds to the ledger's forms of records, its own or those of others.
    let formParts: [FormPart]

    init(
        _ name: String, endpoints: [Endpoint] = [], migrations: [Migration] = [],
        records: [RecordSource] = [],
        deeds: [DeedKind] = [], resources: [APIResource] = [], sections: [RecordSection] = [],
        jobs: [Job] = [], checks: [StoredCheck] = [], formParts: [FormPart] = []
    ) {
        self.name = name
        self.endpoints = endpoints
        self.migrations = migrations
        self.records = records
        self.deeds = deeds
        self.resources = resources
        self.sections = sections
        self.jobs = jobs
        self.checks = checks
        self.formParts = formParts
    }
}

/// A part of the page of another feature's record, such as the plan on the page of a recommendation: that feature
/// need not know of it. It stands before the thread, in the order of the features.
struct RecordSection: Sendable {
    /// The kind of record on whose page it stands.
    let kind: RecordKind
    /// The part for a reader, heading and all; empty where there is nothing to show them.
    let html: @Sendable (_ record: RecordReference, Context, Transaction) throws -> HTML
}

/// How the ledger, the thread and the search get to know a feature's records of one kind.
struct RecordSource: Sendable {
    let kind: RecordKind
    /// Every id of the kind, for `hamkori verify`: a row that no entry knows was put there by hand.
    let ids: @Sendable (Transaction) throws -> [String]
    /// The record as the ledger fixes it: everything that a person could be misled about. Nil when there is none.
    let form: @Sendable (String, Transaction) throws -> JSON?
    /// What others show of the record. Nil when there is none.
    let summary: @Sendable (String, Transaction) throws -> RecordSummary?
    /// Told when the search gives records other numbers, or none.
    var indexed: @Sendable (_ numbers: [(id: String, number: Int64?)], Transaction) throws -> Void = {
        _, _ in
    }
    /// Reads many records in few statements, where files bring many; nil where one after another is soon enough.
    var many: (@Sendable (_ ids: [String], Transaction) throws -> [String: RecordReading])?

    /// Records as they stand, those that exist, by their ids.
    func readings(_ ids: [String], in transaction: Transaction) throws -> [String: RecordReading] {
        if let many { return try many(ids, transaction) }
        var readings: [String: RecordReading] = [:]
        for id in ids {
            guard let form = try form(id, transaction) else { continue }
            readings[id] = RecordReading(form: form, summary: try summary(id, transaction))
        }
        return readings
    }
}

/// A record as the ledger and the search take it.
struct RecordReading: Sendable {
    let form: JSON
    let summary: RecordSummary?
    /// What the search narrows by without a look at the record, `country=TJK`.
    var labels: [String] = []
}

/// A record in a few words, for the thread, the search and lists that mix kinds.
struct RecordSummary: Sendable {
    let reference: RecordReference
    let title: Wording
    /// Its state in words.
    let state: Text
    /// What the search looks through beside the title; never anything confidential.
    var text = Wording()
    /// What else the search finds it by: the symbol of a document, the number of a paragraph.
    var codes: [String] = []
    /// The day it is about or was made on.
    let date: CalendarDate
    let isPublic: Bool
    /// Its page's path after the language, `/seminars/…`; nil when it has none of its own.
    let path: String?
}

/// What a program asks of a list of the API.
struct APIQuery: Sendable {
    let fields: Fields
    let institution: ID<Institution>
}

/// A list of public records at `/api/v1/NAME`, and each of them by its id.
struct APIResource: Sendable {
    /// The word in the address, `recommendations`.
    let name: String
    let summary: String
    /// The JSON Schema of one record, told to `/api/v1/openapi.json`.
    let schema: JSON
    /// The parameters that narrow the list, beside `limit` and `cursor`.
    var filters: [APIFilter] = []
    /// Up to a number of public records with ids after a cursor, in the order of their ids.
    let list:
        @Sendable (_ query: APIQuery, _ after: String?, _ limit: Int, Transaction) throws -> [(
            id: String, record: JSON
        )]
    /// A public record.
    let record: @Sendable (_ id: String, Transaction) throws -> JSON?
}

import Documents
import Markup
import Storage
import Web

/// A capability of the product, in a folder of its own: all that the application knows of it.
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
    /// Its periodic jobs.
    let jobs: [Job]
    /// What of its tables `hamkori verify` recomputes, beside its records.
    let checks: [StoredCheck]
    /// What it adds to the ledger's forms of records, its own or those of others.
    let formParts: [FormPart]
    /// Run after an installation was opened.
    let startup: [@Sendable (Application) throws -> Void]
    /// Its operations of the API that write.
    let operations: [APIOperation]
    /// Its commands of the program.
    let commands: [Command]
    /// What it adds to others: places in the menu, tasks of the workspace, links on lists and pages.
    let additions: [any Addition]

    init(
        _ name: String, endpoints: [Endpoint] = [], migrations: [Migration] = [],
        records: [RecordSource] = [],
        deeds: [DeedKind] = [], resources: [APIResource] = [], sections: [RecordSection] = [],
        jobs: [Job] = [], checks: [StoredCheck] = [], formParts: [FormPart] = [],
        startup: [@Sendable (Application) throws -> Void] = [], operations: [APIOperation] = [],
        commands: [Command] = [], adding additions: [any Addition] = []
    ) {
        self.name = name
        self.endpoints = endpoints + operations.map(\.endpoint)
        self.migrations = migrations
        self.records = records
        self.deeds = deeds
        self.resources = resources
        self.sections = sections
        self.jobs = jobs
        self.checks = checks
        self.formParts = formParts
        self.startup = startup
        self.operations = operations
        self.commands = commands
        self.additions = additions
    }
}

/// What features add to one another. The feature that shows or does it declares the form, a type of its own; whoever adds
/// lists values of it. So neither names the other.
protocol Addition: Sendable {}

/// A part of the page of another feature's record, such as the plan on the page of a recommendation: that feature
/// need not know of it. It stands before the thread, in the order of the features.
struct RecordSection: Sendable {
    /// The kind of record on whose page it stands.
    let kind: RecordKind
    /// The part for a reader, heading and all; empty where there is nothing to show them.
    let html: @Sendable (_ record: RecordReference, Context, Scope) throws -> HTML
}

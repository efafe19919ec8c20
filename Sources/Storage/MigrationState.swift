/// How the schema of a database stands to that of a program, by the ids of migrations.
public struct MigrationState: Sendable, Equatable {
    /// Not applied yet, in the program's order.
    public let missing: [String]
    /// Applied, but not known to the program.
    public let unknown: [String]
    /// Applied with another text than the program's.
    public let changed: [String]

    /// Whether the program can work with the database as it is.
    public var isCurrent: Bool { missing.isEmpty && unknown.isEmpty && changed.isEmpty }

    init(_ applied: [(id: String, script: String)], against migrations: [Migration], for engine: Engine) {
        let scripts = Dictionary(applied, uniquingKeysWith: { first, _ in first })
        let known = Set(migrations.map(\.id))
        missing = migrations.map(\.id).filter { scripts[$0] == nil }
        unknown = applied.map(\.id).filter { !known.contains($0) }
        changed = migrations.filter { migration in
            scripts[migration.id].map { $0 != migration.script(for: engine) } ?? false
        }.map(\.id)
    }
}

/// One line of a file: a recommendation, something that is none, or a fault.
enum ImportedLine {
    case recommendation(ImportedRecommendation)
    /// A concern, an observation, a State's comment.
    case noRecommendation
    /// A record of an index that is about no State that we know, as on a region.
    case withoutState
    case problem(ImportProblem)
}

/// The lines of a file, handed over one by one, so that they need not all be in memory.
struct ImportRows {
    /// How far `done` goes: bytes, or rows where the file is read at once.
    let size: Int
    /// Whether its rows bear keys of their source, so that one that is missing can be noticed.
    var isKeyed = false
    /// How columns were taken, where somebody may choose.
    var mapping: NamedMapping?
    let forEach: (_ body: (_ line: ImportedLine, _ done: Int) throws -> Void) throws -> Void

    init(
        size: Int, isKeyed: Bool = false, mapping: NamedMapping? = nil,
        forEach: @escaping (_ body: (ImportedLine, Int) throws -> Void) throws -> Void
    ) {
        self.size = size
        self.isKeyed = isKeyed
        self.mapping = mapping
        self.forEach = forEach
    }

    /// Rows at hand.
    init(_ rows: [ImportedRecommendation], problems: [ImportProblem] = []) {
        self.init(size: rows.count + problems.count) { body in
            for (place, problem) in problems.enumerated() { try body(.problem(problem), place + 1) }
            for (place, row) in rows.enumerated() {
                try body(.recommendation(row), problems.count + place + 1)
            }
        }
    }

    /// All of them at once, for files that are known to be short.
    func collected() throws(ImportProblem) -> (rows: [ImportedRecommendation], problems: [ImportProblem]) {
        var rows: [ImportedRecommendation] = []
        var problems: [ImportProblem] = []
        do {
            try forEach { line, _ in
                switch line {
                case .recommendation(let row): rows.append(row)
                case .problem(let problem): problems.append(problem)
                case .noRecommendation, .withoutState: break
                }
            }
        } catch let problem as ImportProblem {
            throw problem
        } catch {
            throw ImportProblem(line: 0, column: "", reason: .noReader(CommandFailure(error).sentence))
        }
        return (rows, problems)
    }
}

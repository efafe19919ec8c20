import Secrets
import Storage

/// All SQL of the numbers that people know complaints by.
enum ComplaintNumberStore {
    static func complaint(_ number: RegistrationNumber, in scope: Scope) throws -> Complaint? {
        let id: ID<Complaint>? = try scope.row(
            """
            SELECT id FROM complaints WHERE \(scope.own) AND office_code = \(number.office)
                AND year = \(number.year) AND serial = \(number.digits)
            """
        ) { try $0["id"] }
        return try id.flatMap { try ComplaintStore.complaint($0, in: scope) }
    }

    /// The next number of an office in a year. The counter's row is locked until the transaction ends, and goes back with
    /// it: two receptions at one moment wait for each other, and no serial is left out.
    /// - Returns: the number, and that of public changes so far, which is asked in the same statement.
    static func take(
        of office: Office, in year: Int, key: Secret, in scope: Scope
    ) throws -> (number: RegistrationNumber, changes: Int64) {
        let taken: (counter: Counter, changes: Int64)? = try scope.row(
            """
            INSERT INTO complaint_counters (office_id, year, institution_id, last)
            VALUES (\(office.id), \(year), \(scope.institution), 1)
            ON CONFLICT (office_id, year) DO UPDATE SET last = complaint_counters.last + 1
            RETURNING office_id, year, last, COALESCE(
                (SELECT number FROM public_generations WHERE \(scope.own)), 0) AS changes
            """
        ) { (try Counter($0), try $0["changes"]) }
        guard let (counter, changes) = taken else { throw Refusal.fault }
        let digits = counter.permutation(key).number(of: counter.last)
        return (RegistrationNumber(year: year, office: office.code, digits: digits), changes)
    }

    /// Leaves out the numbers of a year up to a serial, for all offices: see ``RegistrationNumber/lastLeftOut(in:by:)``.
    static func leaveOut(upTo serial: Int, in year: Int, in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO complaint_counters (office_id, year, institution_id, last)
            SELECT id, \(year), institution_id, \(serial) FROM offices WHERE \(scope.own)
            ON CONFLICT (office_id, year) DO UPDATE SET last = excluded.last
            WHERE complaint_counters.last < excluded.last
            """)
    }

    /// What is wrong with the numbers of all offices and years: each serial up to the last one given has a complaint with
    /// its number but those that a restoration left out, and no complaint has another. Erased cases keep theirs.
    /// - Parameter key: what the database does not hold.
    static func problems(key: Secret, in scope: Scope) throws -> [String] {
        let counters = try scope.rows(
            """
            SELECT office_id, year, last FROM complaint_counters
            WHERE \(scope.own) ORDER BY year, office_id
            """, Counter.init)
        let restorations = try RestorationStore.all(in: scope)
        var given: [Counter.Place: [Int]] = [:]
        try scope.forEach("SELECT office_id, year, serial FROM complaints WHERE \(scope.own)") { row in
            let place = Counter.Place(office: try row["office_id"], year: try row["year"])
            given[place, default: []].append(try row["serial"])
        }
        var problems: [String] = []
        for counter in counters {
            let numbers = given.removeValue(forKey: counter.place) ?? []
            let serials = Set(numbers.compactMap(counter.permutation(key).serial(of:)))
            let known = serials.count { $0 >= 1 && $0 <= counter.last }
            let missing = counter.missing(among: serials, leftOutBy: restorations)
            let strange = numbers.count - known
            guard missing > 0 || strange > 0 else { continue }
            problems.append(
                """
                complaints of \(counter.place.year) at office \(counter.place.office): of \(counter.last) numbers given \
                \(missing) have no complaint, and \(strange) complaints have a number that was not given
                """)
        }
        for place in given.keys.sorted(by: { ($0.year, $0.office.text) < ($1.year, $1.office.text) }) {
            problems.append("complaints of \(place.year) at office \(place.office): there is no counter")
        }
        return problems
    }
}

/// How many numbers an office has given in a year.
private struct Counter {
    struct Place: Hashable {
        let office: ID<Office>
        let year: Int
    }

    let place: Place
    let last: Int

    init(_ row: Row) throws {
        place = Place(office: try row["office_id"], year: try row["year"])
        last = try row["last"]
    }

    /// How many serials have no complaint. Before a restoration the last ones that were given are not known; what was
    /// given has no gaps.
    func missing(among serials: Set<Int>, leftOutBy restorations: [Restoration]) -> Int {
        let places = Set(
            restorations.map { RegistrationNumber.lastLeftOut(in: place.year, by: $0.restoredAt) })
        let starts = [0] + places.filter { $0 <= last }.sorted()
        return starts.indices.reduce(0) { missing, index in
            let start = starts[index]
            let end = index + 1 < starts.count ? starts[index + 1] : last
            let known = serials.filter { $0 > start && $0 <= end }
            let upTo = index + 1 < starts.count ? known.max() ?? start : max(last, 0)
            return missing + upTo - start - known.count
        }
    }

    func permutation(_ key: Secret) -> NumberPermutation {
        NumberPermutation(key: key, office: place.office, year: place.year)
    }
}

extension ComplaintNumberStore {
    /// Leaves out the numbers that may have been given since a backup, of which the database knows nothing any more.
    static func leaveOut(after restoration: Restoration, in writing: Writing) throws {
        let first = restoration.backupAt.date.year
        for year in first...min(max(first, restoration.restoredAt.date.year), first + 9) {
            try ComplaintNumberStore.leaveOut(
                upTo: RegistrationNumber.lastLeftOut(in: year, by: restoration.restoredAt), in: year,
                in: writing.scope)
        }
    }
}
